from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    page = "<h1>Hello %s</h1>" % name
    return render_template_string(page)  # expect: python/template-from-input
