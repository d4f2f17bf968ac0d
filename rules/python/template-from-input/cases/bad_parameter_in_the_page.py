from flask import render_template_string
from jinja2 import Environment, Template


def greeting(name):
    return render_template_string(f"<h1>Hello {name}</h1>")  # expect: python/template-from-input


def letter(customer):
    text = "Dear " + customer + ", welcome."
    return Template(text).render()  # expect: python/template-from-input


def note(title):
    return Environment(autoescape=True).from_string("# {}".format(title)).render()  # expect: python/template-from-input
