import smtplib

from flask import request


def lines():
    parts = ["Subject: " + request.form["subject"], "", request.form["text"]]
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.com", "b@example.com", "\r\n".join(parts))  # expect: python/mail-header-injection
