from django.views.decorators.clickjacking import xframe_options_exempt, xframe_options_sameorigin

X_FRAME_OPTIONS = "SAMEORIGIN"


@xframe_options_exempt
def embedded_player(request, number):
    return number


@xframe_options_sameorigin
def account(request):
    return request.user


def headers(response):
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["Content-Security-Policy"] = "frame-ancestors https://partner.example"
    del response["X-Powered-By"]
    return response
