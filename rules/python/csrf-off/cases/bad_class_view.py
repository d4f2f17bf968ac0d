from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from shop import views


@method_decorator(csrf_exempt, name="dispatch")  # expect: python/csrf-off
class Transfer(View):
    def post(self, request):
        return views.done(request)


urlpatterns = [path("send", csrf_exempt(views.send))]  # expect: python/csrf-off
