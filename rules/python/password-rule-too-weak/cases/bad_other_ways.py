from django import forms
from pydantic import BaseModel, Field

AUTH_PASSWORD_VALIDATORS = []  # expect: python/password-rule-too-weak
OTHER = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 4}},  # expect: python/password-rule-too-weak
]


class SignUp(forms.Form):
    password = forms.CharField(min_length=5, widget=forms.PasswordInput)  # expect: python/password-rule-too-weak


class Account(BaseModel):
    password: str = Field(min_length=4)  # expect: python/password-rule-too-weak


def valid(new_password, data):
    if len(data["password"]) >= 6:  # expect: python/password-rule-too-weak
        return True
    return len(new_password) > 3  # expect: python/password-rule-too-weak
