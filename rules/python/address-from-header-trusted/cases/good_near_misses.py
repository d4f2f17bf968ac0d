import logging

from flask import Flask, request

app = Flask(__name__)
ALLOWED_IPS = {"192.0.2.1"}


@app.get("/a")
def listed(limits, seen):
    ip = request.headers.get("X-Forwarded-For", "")
    logging.info("from %s", ip)
    if ip in seen:
        return "again"
    if ip == "":
        return "none"
    limits.count(ip)
    if request.remote_addr not in ALLOWED_IPS:
        return "", 403
    if request.headers.get("Accept") == "127.0.0.1":
        return ""
    return "secret"
