import html

from flask import Flask, Response, jsonify, render_template, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/a/<name>")
def a(name):
    return f"<p>{escape(name)}</p>"


@app.route("/b")
def b():
    name = html.escape(request.args["name"])
    return "<p>" + name + "</p>"


@app.route("/c")
def c():
    return render_template("c.html", name=request.args["name"])


@app.route("/d")
def d():
    return jsonify(name=request.args["name"])


@app.route("/e")
def e():
    return {"name": request.args["name"]}


@app.route("/f")
def f():
    return Response(request.args["name"], mimetype="text/plain")


@app.route("/g/<int:number>")
def g(number):
    return f"<p>{number}</p>"


@app.route("/h")
def h():
    answer = {"name": request.args["name"]}
    return answer, 201


@app.route("/i")
def i():
    return find_products(request.args["q"])


@app.route("/j")
def j():
    count = len(request.args["text"])
    return "<p>%s</p>" % count


@app.route("/k")
def k():
    name = request.args["name"]
    name = "you"
    return f"<p>{name}</p>"


def find_products(word):
    return {"found": []}
