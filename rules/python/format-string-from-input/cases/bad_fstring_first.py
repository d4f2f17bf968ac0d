from flask import Flask, request

app = Flask(__name__)


@app.get("/a")
def a():
    template = f"<{request.args['tag']}>{{user}}"
    return {"t": template.format(user=app)}  # expect: python/format-string-from-input
