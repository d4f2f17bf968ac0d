from flask import Flask, request

app = Flask(__name__)
ALLOWED_IPS = {"192.0.2.1"}


@app.get("/a")
def listed():
    ip = request.headers["X-Real-IP"]
    if ip not in ALLOWED_IPS:  # expect: python/address-from-header-trusted
        return "", 403
    return "secret"


def django(request):
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR")
    ip = forwarded.split(",")[0].strip() if forwarded else request.META["REMOTE_ADDR"]
    if ip.startswith("10."):  # expect: python/address-from-header-trusted
        return "secret"
    if ip in ["127.0.0.1", "::1"]:  # expect: python/address-from-header-trusted
        return "secret"
    return ip == "127.0.0.1"  # expect: python/address-from-header-trusted
