from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from shop.bank import transfer


@login_required
def send_money(request: HttpRequest) -> HttpResponse:
    """Send money from the account of whoever is logged in."""
    amount = int(request.POST["amount"])
    transfer(request.user, int(request.POST["to"]), amount)
    return redirect("account")
