from jinja2 import Environment, FileSystemLoader

pages = Environment(loader=FileSystemLoader("pages"), autoescape=False)  # expect: python/jinja-autoescape-off


def profile(user: dict) -> str:
    """The public page of a user."""
    return pages.get_template("profile.html").render(user=user)
