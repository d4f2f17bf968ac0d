import secrets
import string

from myshop.mail import send_mail
from myshop.models import User

LETTERS = string.ascii_letters + string.digits


def start_reset(user: User) -> None:
    """Mail a link with which the user may choose a new password."""
    user.reset_token = "".join(secrets.choice(LETTERS) for _ in range(32))
    user.save()
    send_mail(user.email, f"https://shop.example/reset/{user.reset_token}")
