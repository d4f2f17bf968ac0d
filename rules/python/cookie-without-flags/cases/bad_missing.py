from django.http import JsonResponse
from fastapi import Response


def one_flag(response: Response, token: str) -> None:
    response.set_cookie(key="access_token", value=token, httponly=True)  # expect: python/cookie-without-flags


def django(request, token):
    response = JsonResponse({})
    response.set_cookie("jwt", token, max_age=3600)  # expect: python/cookie-without-flags
    response.set_cookie("refresh_token", token, secure=True)  # expect: python/cookie-without-flags
    return response
