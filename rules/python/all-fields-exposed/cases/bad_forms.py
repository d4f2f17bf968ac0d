from django import forms
from django.forms import modelform_factory
from django.views.generic import CreateView

from shop.models import Account


class AccountForm(forms.ModelForm):
    class Meta:
        model = Account
        fields = "__all__"  # expect: python/all-fields-exposed


class OtherForm(forms.ModelForm):
    class Meta:
        model = Account
        exclude = []  # expect: python/all-fields-exposed


class Create(CreateView):
    model = Account
    fields = "__all__"  # expect: python/all-fields-exposed


Third = modelform_factory(Account, fields="__all__")  # expect: python/all-fields-exposed
