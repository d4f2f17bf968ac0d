from django.contrib.auth import get_user_model, login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect


def sign_up(request: HttpRequest) -> HttpResponse:
    """Open an account and log in."""
    user = get_user_model()(username=request.POST["name"])
    user.set_password(request.POST["password"])
    user.save()
    login(request, user)
    return redirect("home")
