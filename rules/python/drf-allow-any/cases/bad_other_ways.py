from rest_framework import permissions
from rest_framework.decorators import api_view, permission_classes
from rest_framework.views import APIView

REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],  # expect: python/drf-allow-any
    "PAGE_SIZE": 20,
}


class Invoices(APIView):
    permission_classes = (permissions.AllowAny,)  # expect: python/drf-allow-any


class Orders(APIView):
    authentication_classes = []  # expect: python/drf-allow-any


@api_view(["GET"])
@permission_classes([permissions.AllowAny])  # expect: python/drf-allow-any
def invoices(request):
    return request.GET


@api_view(["GET"])
@permission_classes([])  # expect: python/drf-allow-any
def orders(request):
    return request.GET
