import environ

env = environ.Env()
DEBUG = env.bool("DEBUG", default=True)  # expect: python/django-debug-on
TEMPLATES = []
