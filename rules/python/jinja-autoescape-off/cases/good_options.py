import jinja2


def made(options):
    return jinja2.Environment(**options)


def asked(escape):
    return jinja2.Environment(autoescape=escape)
