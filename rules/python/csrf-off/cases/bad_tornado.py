import tornado.web


class Send(tornado.web.RequestHandler):
    def check_xsrf_cookie(self):  # expect: python/csrf-off
        pass


app = tornado.web.Application([("/send", Send)], xsrf_cookies=False)  # expect: python/csrf-off
