from urllib.parse import urljoin, urlparse

from flask import abort, redirect, request, url_for

PAGES = {"home": "/", "shop": "/shop"}


def by_name():
    return redirect(url_for("profile", name=request.args["name"]))


def chosen():
    return redirect(PAGES.get(request.args["page"], "/"))


def path():
    return redirect(f"/users/{request.args['name']}")


def to_https():
    return redirect(request.url.replace("http://", "https://", 1), code=301)


def with_a_slash():
    return redirect(request.path + "/")



def checked():
    target = request.args["next"]
    if not is_safe_url(target):
        abort(400)
    return redirect(target)


def without_a_host():
    target = request.args.get("next")
    if not target or urlparse(target).netloc != "":
        target = "/"
    return redirect(target)


def is_safe_url(target):
    return urlparse(urljoin(request.host_url, target)).netloc == "example.com"
