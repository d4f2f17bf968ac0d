import os

from django.conf import settings
from django.http import FileResponse, HttpResponse
from django.views import View


def download(request):
    path = os.path.join(settings.MEDIA_ROOT, request.GET["file"])
    return FileResponse(open(path, "rb"))  # expect: python/path-traversal


class Download(View):
    def get(self, request, name):
        with open("/srv/" + name) as file:  # expect: python/path-traversal
            return HttpResponse(file.read(), content_type="text/plain")
