from jinja2 import Environment


def render_mail(env: Environment, template_text, customer):
    return env.from_string(template_text).render(customer=customer)


def codegen(env, name):
    return env.from_string("class {{ name }}: pass").render(name=name)
