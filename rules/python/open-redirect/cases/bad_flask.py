from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.route("/a")
def a():
    return redirect(request.args.get("next"))  # expect: python/open-redirect


@app.route("/b")
def b():
    return redirect(request.referrer or "/", code=303)  # expect: python/open-redirect


@app.route("/c")
def c():
    target = "https://" + request.args["host"] + "/welcome"
    return redirect(target)  # expect: python/open-redirect


@app.route("/d")
def d():
    response = make_response("", 302)
    response.headers["Location"] = request.values["url"]  # expect: python/open-redirect
    return response


@app.route("/go/<path:url>")
def go(url):
    return redirect(url)  # expect: python/open-redirect
