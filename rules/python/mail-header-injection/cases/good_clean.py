import smtplib

from flask import request


def without_breaks():
    subject = request.form["subject"].replace("\n", " ").replace("\r", " ")
    message = "Subject: " + subject.replace("\n", "") + "\n\nHello"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.com", "b@example.com", "Subject: Hello\n\nHello")
    return message


def number():
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a", "b", f"Subject: {int(request.form['n'])}\n\nHello")
