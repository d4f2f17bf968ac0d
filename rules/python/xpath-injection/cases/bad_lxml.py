from flask import request
from lxml import etree


def compiled(tree):
    find = etree.XPath(f"//user[@id='{request.args['id']}']")  # expect: python/xpath-injection
    return find(tree)


def formatted(tree):
    query = "//user[name='{}']".format(request.form["name"])
    return tree.xpath(query)  # expect: python/xpath-injection


def whole(tree):
    return tree.xpath(request.json["query"])  # expect: python/xpath-injection
