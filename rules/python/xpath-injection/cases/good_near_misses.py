from flask import request
from lxml import etree

TAGS = {"a": "//a", "b": "//b"}


def variable(tree):
    return tree.xpath("//user[name=$name]", name=request.args["name"])


def constant(tree):
    return tree.xpath("//user[@admin='yes']")


def chosen(tree):
    return tree.xpath(TAGS[request.args["tag"]])


def number(tree):
    return tree.xpath(f"//user[@id='{int(request.args['id'])}']")


def compiled(tree):
    find = etree.XPath("//user[name=$name]")
    return find(tree, name=request.args["name"])


def overwritten(tree):
    query = request.args["q"]
    query = "//user"
    return tree.xpath(query)
