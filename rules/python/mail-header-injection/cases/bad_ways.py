import smtplib

from flask import request


def percent(subject):
    server = smtplib.SMTP("localhost")
    server.sendmail("a@example.com", ["b@example.com"], "Subject: %s\n\nHello" % subject)  # expect: python/mail-header-injection


def added(sender):
    server = smtplib.SMTP("localhost")
    message = "From: " + sender + "\nSubject: Hello\n\nHello"
    server.sendmail("a@example.com", "b@example.com", message)  # expect: python/mail-header-injection


def formatted():
    server = smtplib.SMTP("localhost")
    text = "To: b@example.com\nSubject: {}\n\n{}".format(request.form["s"], request.form["t"])
    server.sendmail("a@example.com", "b@example.com", msg=text.encode())  # expect: python/mail-header-injection
