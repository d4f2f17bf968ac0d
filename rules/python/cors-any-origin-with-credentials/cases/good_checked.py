from flask import Flask, request

app = Flask(__name__)
OURS = {"https://shop.example.com"}


@app.after_request
def allow(response):
    origin = request.headers.get("Origin")
    if origin in OURS:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.after_request
def fixed(response):
    response.headers["Access-Control-Allow-Origin"] = "https://shop.example.com"
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
