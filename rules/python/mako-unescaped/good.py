from mako.lookup import TemplateLookup

pages = TemplateLookup(directories=["pages"], default_filters=["h"])


def show(comments: list[str]) -> str:
    """The guest book with all that people wrote."""
    return pages.get_template("guests.html").render(comments=comments)
