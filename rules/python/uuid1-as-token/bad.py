import uuid

from myshop.mail import send_mail
from myshop.models import User


def start_reset(user: User) -> None:
    """Mail a link with which the user may choose a new password."""
    user.reset_token = uuid.uuid1().hex  # expect: python/uuid1-as-token
    user.save()
    send_mail(user.email, f"https://shop.example/reset/{user.reset_token}")
