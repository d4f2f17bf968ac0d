import environ

env = environ.Env()
ROOT_URLCONF = "shop.urls"
DEBUG = env.bool("DEBUG", default=False)
TEMPLATE_STRINGS = True
