from django.contrib.auth import get_user_model, login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect


def sign_up(request: HttpRequest) -> HttpResponse:
    """Open an account and log in."""
    user = get_user_model()(username=request.POST["name"])
    user.password = request.POST["password"]  # expect: python/password-stored-plain
    user.save()
    login(request, user)
    return redirect("home")
