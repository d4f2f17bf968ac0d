from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.clickjacking import xframe_options_exempt
from flask_talisman import Talisman

from shop import app, views

X_FRAME_OPTIONS = "ALLOWALL"  # expect: python/clickjacking-off
Talisman(app, frame_options=None)  # expect: python/clickjacking-off
urlpatterns = [path("account", xframe_options_exempt(views.account))]  # expect: python/clickjacking-off


@app.after_request
def headers(response):
    response.headers["X-Frame-Options"] = "ALLOWALL"  # expect: python/clickjacking-off
    del response["X-Frame-Options"]  # expect: python/clickjacking-off
    response.headers.pop("X-Frame-Options", None)  # expect: python/clickjacking-off
    response.headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors *"  # expect: python/clickjacking-off
    return response
