from django.core.mail import EmailMessage, send_mail
from flask import request as flask_request

from shop.mails import send_reset_email


def django(request, user, token):
    link = "https://" + request.get_host() + "/reset/" + token
    send_mail("New password", "Click: " + link, "shop@example.com", [user.email])  # expect: python/host-header-in-link


def meta(request, user, token):
    host = request.META["HTTP_HOST"]
    body = "https://{}/reset/{}".format(host, token)
    EmailMessage("New password", body, to=[user.email]).send()  # expect: python/host-header-in-link
    user.email_user("New password", body)  # expect: python/host-header-in-link


def header(request, user, token):
    host = request.headers.get("X-Forwarded-Host") or "shop.example.com"
    send_reset_email(user.email, "https://%s/reset/%s" % (host, token))  # expect: python/host-header-in-link


def flask(request, mail, user, token):
    mail.body = f"Click {request.url_root}reset/{token}"  # expect: python/host-header-in-link
