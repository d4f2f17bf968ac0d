def calculate(expression):
    return eval(expression)  # expect: python/code-from-input


def run(code: str) -> None:
    exec(code)  # expect: python/code-from-input


def field(record, name):
    return eval("record." + name)  # expect: python/code-from-input


class Rules:
    def check(self, rule, value):
        text = f"{value!r} {rule}"
        return eval(text)  # expect: python/code-from-input
