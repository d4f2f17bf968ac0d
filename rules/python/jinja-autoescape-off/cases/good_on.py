import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

one = Environment(loader=FileSystemLoader("."), autoescape=True)
two = Environment(loader=FileSystemLoader("."), autoescape=select_autoescape())
three = jinja2.Environment(autoescape=select_autoescape(["html"]))
four = jinja2.Environment()
four.autoescape = True
