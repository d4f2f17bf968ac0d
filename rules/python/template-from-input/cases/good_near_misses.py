import html
import string

from flask import render_template, render_template_string, request
from jinja2 import Environment, Template

PAGE = "<h1>Hello {{ name }}</h1>"
PAGES = {"a": PAGE}


def as_a_value():
    return render_template_string(PAGE, name=request.args["name"])


def jinja_value():
    return Template(PAGE).render(name=request.args["name"])


def from_a_file(env: Environment):
    return env.get_template("hello.html").render(**request.args)


def chosen():
    return render_template_string(PAGES[request.args["page"]])


def a_file():
    return render_template("hello.html", name=request.form["name"])


def a_number():
    return render_template_string("<p>%s</p>" % int(request.args["n"]))


def no_logic(name):
    return string.Template("Hello " + name).substitute()


def overwritten():
    page = request.args["page"]
    page = PAGE
    return render_template_string(page)


def parts_of_our_own(header):
    return render_template_string(PAGE + "{% include 'footer.html' %}", header=header)


def other_library(Message):
    return Message.from_bytes(request.args["text"])
