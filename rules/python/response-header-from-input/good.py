from flask import Flask, make_response, request

app = Flask(__name__)
TYPES = {"text": "text/plain", "calendar": "text/calendar"}


@app.get("/note")
def note():
    """A note, as text or as a calendar entry."""
    response = make_response("BEGIN:VCALENDAR")
    response.headers["Content-Type"] = TYPES.get(request.args.get("type"), "text/plain")
    return response
