import os
import smtplib
import ssl
from email.message import EmailMessage


def send_invoice(message: EmailMessage) -> None:
    """Mail an invoice through our provider."""
    with smtplib.SMTP("mail.example.com", 587, timeout=20) as server:
        server.starttls(context=ssl.create_default_context())
        server.login("shop", os.environ["MAIL_PASSWORD"])
        server.send_message(message)
