def login(tree, name, pin):
    return tree.xpath(f"//user[name='{name}' and pin='{pin}']")  # expect: python/xpath-injection


def percent(tree, name):
    return tree.xpath("//user[name='%s']/role" % name)  # expect: python/xpath-injection


def added(tree, name):
    query = "//user[name='" + name + "']"
    return tree.xpath(query)  # expect: python/xpath-injection
