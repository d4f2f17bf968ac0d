import os

from django.conf import settings


def upload(request):
    received = request.FILES["document"]
    with open(os.path.join(settings.MEDIA_ROOT, received.name), "wb") as out:  # expect: python/upload-filename-trusted
        for chunk in received.chunks():
            out.write(chunk)
