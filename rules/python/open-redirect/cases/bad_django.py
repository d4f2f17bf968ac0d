from django.http import HttpResponseRedirect
from django.views import View


class Go(View):
    def post(self, request):
        return HttpResponseRedirect(request.POST["next"])  # expect: python/open-redirect


def back(request):
    return HttpResponseRedirect(request.META.get("HTTP_REFERER", "/"))  # expect: python/open-redirect
