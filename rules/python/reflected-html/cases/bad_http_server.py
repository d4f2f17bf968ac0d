from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlparse


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        page = "<p>No page called " + unquote(self.path) + "</p>"
        self.wfile.write(page.encode())  # expect: python/reflected-html
