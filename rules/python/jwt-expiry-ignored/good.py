import os

import jwt
from django.http import HttpRequest, JsonResponse

KEY = os.environ["JWT_KEY"]


def documents(request: HttpRequest) -> JsonResponse:
    """The documents of whoever is logged in."""
    token = request.COOKIES["token"]
    claims = jwt.decode(token, KEY, algorithms=["HS256"])
    return JsonResponse({"owner": claims["sub"]})
