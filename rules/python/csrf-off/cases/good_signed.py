import hashlib
import hmac
import os

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def paid(request):
    ours = hmac.new(os.environ["HOOK_KEY"].encode(), request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(ours, request.headers["X-Signature"]):
        return HttpResponse(status=403)
    return HttpResponse()


@csrf_exempt
def webhook(request):
    return HttpResponse()
