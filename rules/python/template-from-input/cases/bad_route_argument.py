from flask import Flask, render_template_string

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return render_template_string("<p>Not here.</p>"), 404


@app.route("/u/<name>")
def user(name):
    parts = ["<h1>", name, "</h1>"]
    return render_template_string("".join(parts))  # expect: python/template-from-input
