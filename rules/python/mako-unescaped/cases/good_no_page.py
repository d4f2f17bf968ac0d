from mako.template import Template
from mako.lookup import TemplateLookup


def script(revision):
    return Template(filename="script.py.mako").render(revision=revision)


def text(name):
    return Template("Dear ${name}").render(name=name)


def without_values():
    return Template("<p>Hello</p>").render()


def config(values):
    lookup = TemplateLookup(directories=["conf"])
    return lookup.get_template("nginx.conf").render(**values)
