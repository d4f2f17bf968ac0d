import os
import smtplib
from email.message import EmailMessage


def send_invoice(message: EmailMessage) -> None:
    """Mail an invoice through our provider."""
    with smtplib.SMTP("mail.example.com", 587, timeout=20) as server:
        server.ehlo()
        server.login("shop", os.environ["MAIL_PASSWORD"])  # expect: python/smtp-without-starttls
        server.send_message(message)
