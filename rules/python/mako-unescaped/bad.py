from mako.lookup import TemplateLookup

pages = TemplateLookup(directories=["pages"])  # expect: python/mako-unescaped


def show(comments: list[str]) -> str:
    """The guest book with all that people wrote."""
    return pages.get_template("guests.html").render(comments=comments)
