import random
import string

from myshop.mail import send_mail
from myshop.models import User

LETTERS = string.ascii_letters + string.digits


def start_reset(user: User) -> None:
    """Mail a link with which the user may choose a new password."""
    user.reset_token = "".join(random.choice(LETTERS) for _ in range(32))  # expect: python/random-for-secrets
    user.save()
    send_mail(user.email, f"https://shop.example/reset/{user.reset_token}")
