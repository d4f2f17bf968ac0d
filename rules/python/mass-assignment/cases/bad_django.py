import json

from shop.models import Account, User


def create(request):
    User.objects.create(**request.POST.dict())  # expect: python/mass-assignment


def from_json(request):
    data = json.loads(request.body)
    return User.objects.create(**data)  # expect: python/mass-assignment


def change(request, number):
    Account.objects.filter(pk=number).update(**request.data)  # expect: python/mass-assignment
    Account.objects.update_or_create(pk=number, defaults=request.data)  # expect: python/mass-assignment


def one_by_one(request, account):
    for key, value in request.POST.items():
        setattr(account, key, value)  # expect: python/mass-assignment
    account.save()
