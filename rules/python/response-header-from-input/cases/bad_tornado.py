import tornado.web


class Page(tornado.web.RequestHandler):
    def get(self):
        self.set_header("X-Language", self.get_argument("lang"))  # expect: python/response-header-from-input
