from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_exempt


@xframe_options_exempt  # expect: python/clickjacking-off
@login_required
def account(request: HttpRequest) -> HttpResponse:
    return render(request, "account.html", {"orders": request.user.orders.all()})
