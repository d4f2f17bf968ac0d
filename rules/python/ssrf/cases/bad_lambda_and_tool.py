import urllib.request

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("web")


def lambda_handler(event, context):
    made = urllib.request.Request(event["queryStringParameters"]["url"])  # expect: python/ssrf
    return {"statusCode": 200, "body": made.selector}


@mcp.tool()
def fetch(url: str) -> str:
    """Read a page."""
    return requests.get(url, timeout=3).text  # expect: python/ssrf
