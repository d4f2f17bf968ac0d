from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, unquote


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.path)))
        self.send_header("X-Path", quote(unquote(self.path)))
        self.send_header("X-Name", unquote(self.path).replace("\r", "").replace("\n", ""))
        self.send_header("X-Fixed", "a")
        self.end_headers()

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        self.send_response(200)
        self.send_header("X-Length", str(length))
        self.end_headers()

    def do_PUT(self):
        language = parse_qs(self.path)["lang"][0]
        if language not in ("de", "en"):
            return
        self.send_header("Content-Language", language)
