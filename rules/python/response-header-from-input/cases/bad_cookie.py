from django.http import HttpResponse


def remember(request):
    response = HttpResponse("ok")
    response.set_cookie(request.POST["name"], "1", secure=True, httponly=True, samesite="Lax")  # expect: python/response-header-from-input
    return response
