import jinja2
import tornado.template
from django.http import HttpResponse
from django.template import Context, Template
from flask import request
from jinja2 import Environment
from mako.template import Template as Mako


def jinja():
    return jinja2.Template(request.form["template"]).render()  # expect: python/template-from-input


def environment():
    env = Environment(autoescape=True)
    template = env.from_string("Dear " + request.json["name"])  # expect: python/template-from-input
    return template.render()


def mako():
    return Mako(text=request.values["text"]).render()  # expect: python/template-from-input


def tornado_page():
    loaded = tornado.template.Template(f"<p>{request.args['q']}</p>")  # expect: python/template-from-input
    return loaded.generate()


def django_view(request):
    template = Template("Hi {}".format(request.GET["name"]))  # expect: python/template-from-input
    return HttpResponse(template.render(Context()))
