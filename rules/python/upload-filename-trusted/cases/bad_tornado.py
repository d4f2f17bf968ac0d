import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        upload = self.request.files["file"][0]
        with open("/srv/%s" % upload["filename"], "wb") as out:  # expect: python/upload-filename-trusted
            out.write(upload["body"])
