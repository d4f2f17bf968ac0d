from mako.template import Template


def hello(name):
    return Template("<p>Hello ${name}</p>").render(name=name)  # expect: python/mako-unescaped
