import smtplib
from email.message import EmailMessage


def contact(sender: str, subject: str, text: str) -> None:
    """Pass on what somebody wrote into the contact form."""
    message = f"Subject: {subject}\nReply-To: {sender}\n\n{text}"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("form@example.com", "us@example.com", message)  # expect: python/mail-header-injection
