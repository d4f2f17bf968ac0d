import mako.template


def page(rows):
    return mako.template.Template(filename="report.html").render(rows=rows)  # expect: python/mako-unescaped
