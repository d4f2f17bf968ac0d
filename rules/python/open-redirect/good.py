from django.contrib.auth import login
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

from shop.forms import LoginForm


def sign_in(request):
    """Sign in, then go on where the visitor came from."""
    form = LoginForm(request.POST or None)
    if not form.is_valid():
        return render(request, "login.html", {"form": form})
    login(request, form.get_user())
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return redirect(target)
