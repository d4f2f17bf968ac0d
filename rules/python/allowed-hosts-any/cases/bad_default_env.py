import environ

env = environ.Env()
ALLOWED_HOSTS = env.list("HOSTS", default=["*"])  # expect: python/allowed-hosts-any
