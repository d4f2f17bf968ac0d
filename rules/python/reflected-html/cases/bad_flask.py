from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.route("/a/<name>")
def a(name):
    return "<p>Hello " + name + "</p>"  # expect: python/reflected-html


@app.post("/b")
def b():
    page = "<p>%s</p>" % request.form["text"]
    return page, 400  # expect: python/reflected-html


@app.route("/c")
def c():
    parts = ["<ul>"]
    for item in request.args.getlist("item"):
        parts.append("<li>" + item + "</li>")
    return "".join(parts)  # expect: python/reflected-html


@app.route("/d")
def d():
    response = make_response("<b>{}</b>".format(request.cookies.get("name")))  # expect: python/reflected-html
    response.headers["X-A"] = "1"
    return response


@app.route("/e")
def e():
    return Response(f"<b>{request.values['name']}</b>", mimetype="text/html")  # expect: python/reflected-html


@app.route("/f")
def f():
    return request.args.get("text")  # expect: python/reflected-html
