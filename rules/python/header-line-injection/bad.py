from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        """Remember the language that the visitor chose."""
        query = parse_qs(urlsplit(self.path).query)
        language = query.get("lang", ["en"])[0]
        self.send_response(204)
        self.send_header("Set-Cookie", "lang=" + language)  # expect: python/header-line-injection
        self.end_headers()
