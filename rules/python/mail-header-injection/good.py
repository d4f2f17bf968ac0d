import smtplib
from email.message import EmailMessage


def contact(sender: str, subject: str, text: str) -> None:
    """Pass on what somebody wrote into the contact form."""
    message = EmailMessage()
    message["Subject"], message["Reply-To"] = subject, sender
    message.set_content(text)
    with smtplib.SMTP("localhost") as server:
        server.send_message(message, "form@example.com", "us@example.com")
