from django import forms
from pydantic import BaseModel, Field

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
]


class SignUp(forms.Form):
    password = forms.CharField(min_length=12, widget=forms.PasswordInput)
    name = forms.CharField(min_length=2)


class Account(BaseModel):
    password: str = Field(min_length=10)


def valid(password, names):
    if len(password) == 0 or len(password) > 0:
        return len(password) >= 12
    return len(names) < 3
