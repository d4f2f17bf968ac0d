from jinja2 import Template


def hello(name):
    return Template("<b>{{ name }}</b>", autoescape=False).render(name=name)  # expect: python/jinja-autoescape-off
