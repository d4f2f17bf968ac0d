from django.core.files.storage import default_storage


def upload(request):
    file = request.FILES["file"]
    return default_storage.save(file.name, file)


def model(request, Document):
    document = Document(file=request.FILES["file"])
    document.save()
