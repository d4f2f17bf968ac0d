import smtplib

SUBJECT = "Hello"


def constant():
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.com", "b@example.com", f"Subject: {SUBJECT}\n\nHello")


def to_whom(address):
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.com", address, "Subject: Hello\n\nHello")
