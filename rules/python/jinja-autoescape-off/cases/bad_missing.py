import jinja2


def page(user):
    env = jinja2.Environment(loader=jinja2.FileSystemLoader("pages"))  # expect: python/jinja-autoescape-off
    return env.get_template("user.html").render(user=user)
