import http.client
import socket

import requests
from django.http import JsonResponse
from rest_framework.views import APIView


def proxy(request):
    target = request.GET.get("target") or "https://example.com"
    return JsonResponse({"ok": requests.get(target, timeout=3).ok})  # expect: python/ssrf


class Check(APIView):
    def post(self, request):
        connection = http.client.HTTPConnection(request.data["host"])  # expect: python/ssrf
        connection.request("GET", "/")
        socket.create_connection((request.data["host"], 80))  # expect: python/ssrf
