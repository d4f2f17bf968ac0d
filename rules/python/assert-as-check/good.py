from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from shop.models import Account


def remove_account(request: HttpRequest, number: int) -> HttpResponse:
    """Remove an account and everything that belongs to it."""
    if not request.user.is_superuser:
        raise PermissionDenied("only for administrators")
    account = get_object_or_404(Account, pk=number)
    account.orders.all().delete()
    account.delete()
    return redirect("accounts")
