from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from shop.models import Account


def remove_account(request: HttpRequest, number: int) -> HttpResponse:
    """Remove an account and everything that belongs to it."""
    assert request.user.is_superuser, "only for administrators"  # expect: python/assert-as-check
    account = get_object_or_404(Account, pk=number)
    account.orders.all().delete()
    account.delete()
    return redirect("accounts")
