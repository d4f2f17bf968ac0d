from jinja2 import Environment, FileSystemLoader

env = Environment(  # expect: python/jinja-autoescape-off
    loader=FileSystemLoader("."),
    autoescape=False,
    extensions=["jinja2.ext.do"],
)
