import tornado.web


def make_app(handlers):
    return tornado.web.Application(handlers, cookie_secret="change me")  # expect: python/secret-key-guessable
