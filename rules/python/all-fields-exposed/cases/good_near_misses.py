from django import forms

from shop.models import Account


class AccountForm(forms.ModelForm):
    class Meta:
        model = Account
        fields = ("name", "email")
        exclude = ("owner",)


class Table:
    fields = "__all__"


fields = "__all__"
