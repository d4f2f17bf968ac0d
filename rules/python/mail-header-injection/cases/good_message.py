import smtplib
from email.message import EmailMessage
from email.mime.text import MIMEText

from flask import request


def built():
    message = EmailMessage()
    message["Subject"] = request.form["subject"]
    with smtplib.SMTP("localhost") as server:
        server.send_message(message)


def old():
    message = MIMEText(request.form["text"])
    message["Subject"] = "Hello"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.com", "b@example.com", message.as_string())
