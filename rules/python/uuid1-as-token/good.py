import secrets

from myshop.mail import send_mail
from myshop.models import User


def start_reset(user: User) -> None:
    """Mail a link with which the user may choose a new password."""
    user.reset_token = secrets.token_urlsafe(32)
    user.save()
    send_mail(user.email, f"https://shop.example/reset/{user.reset_token}")
