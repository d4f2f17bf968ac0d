from flask import request

from shop.models import Customer, db
from shop.schemas import CustomerIn, customer_schema


def schema():
    customer = Customer(**customer_schema.load(request.json))
    db.session.add(customer)


def model():
    data = CustomerIn(**request.json)
    return data.name


def form(form):
    Customer.objects.create(**form.cleaned_data)


def keywords():
    Customer.objects.create(name=request.POST["name"])
