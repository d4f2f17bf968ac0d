from jinja2 import Environment as Env
from jinja2 import PackageLoader


class Pages:
    def __init__(self):
        self.env = Env(loader=PackageLoader("shop"), trim_blocks=True)  # expect: python/jinja-autoescape-off

    def show(self, product):
        return self.env.get_template("product.html").render(product=product)
