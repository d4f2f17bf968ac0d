from flask import Flask, request

app = Flask(__name__)


@app.after_request
def allow(response):
    origin = request.headers.get("Origin")
    if origin:
        response.headers["Access-Control-Allow-Origin"] = origin  # expect: python/cors-any-origin-with-credentials
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


def middleware(get_response):
    def answer(request):
        response = get_response(request)
        response["Access-Control-Allow-Origin"] = request.META["HTTP_ORIGIN"]  # expect: python/cors-any-origin-with-credentials
        response["Access-Control-Allow-Credentials"] = "true"
        return response

    return answer
