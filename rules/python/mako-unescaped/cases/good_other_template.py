from string import Template


def hello(name):
    return Template("<p>${name}</p>").substitute(name=name)
