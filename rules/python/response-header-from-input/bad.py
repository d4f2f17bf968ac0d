from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/note")
def note():
    """A note, as text or as a calendar entry."""
    response = make_response("BEGIN:VCALENDAR")
    response.headers["Content-Type"] = request.args.get("type", "text/plain")  # expect: python/response-header-from-input
    return response
