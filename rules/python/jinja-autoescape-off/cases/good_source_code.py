from jinja2 import Environment, FileSystemLoader

latex = Environment(block_start_string="\\BLOCK{", variable_start_string="\\VAR{")
code = Environment(loader=FileSystemLoader("."), keep_trailing_newline=True)


def config(values):
    env = Environment(loader=FileSystemLoader("."))
    return env.get_template("nginx.conf.j2").render(values)


def module(names):
    env = Environment(loader=FileSystemLoader("."), autoescape=False)
    template = env.get_template("model.py.jinja2")
    return template.render(names=names)
