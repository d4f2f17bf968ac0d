from jinja2 import Environment, FileSystemLoader

pages = Environment(loader=FileSystemLoader("pages"), autoescape=True)


def profile(user: dict) -> str:
    """The public page of a user."""
    return pages.get_template("profile.html").render(user=user)
