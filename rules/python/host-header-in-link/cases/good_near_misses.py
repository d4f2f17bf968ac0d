import logging

from django.conf import settings
from django.core.mail import send_mail
from django.shortcuts import redirect


def from_settings(request, user, token):
    send_mail("New password", f"{settings.SITE_URL}/reset/{token}", "shop@example.com", [user.email])
    return redirect("https://" + request.get_host() + "/done")


def logged(request, user):
    logging.info("asked at %s", request.get_host())
    send_mail("Hello", "Nice to see you", "shop@example.com", [user.email])


def listed(request, user, token):
    host = request.get_host()
    if host not in settings.OUR_HOSTS:
        raise ValueError(host)
    send_mail("New password", f"https://{host}/reset/{token}", "shop@example.com", [user.email])


def overwritten(request, user):
    host = request.get_host()
    host = "shop.example.com"
    send_mail("Hello", f"https://{host}", "shop@example.com", [user.email])
