import traceback

from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    try:
        return "ok"
    except Exception:
        text = traceback.format_exc()
        app.logger.error(text)
        text = "failed"
        return text
