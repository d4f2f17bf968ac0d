from http.server import SimpleHTTPRequestHandler
from urllib.parse import unquote


class Files(SimpleHTTPRequestHandler):
    def do_GET(self):
        name = unquote(self.path)
        self.send_response(200)
        value = "attachment; filename=%s" % name
        self.send_header("Content-Disposition", value)  # expect: python/header-line-injection
        self.end_headers()
