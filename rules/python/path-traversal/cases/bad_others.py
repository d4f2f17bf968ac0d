import os

import tornado.web
from aiohttp import web


async def page(request):
    return web.FileResponse("/srv/" + request.match_info["name"])  # expect: python/path-traversal


class Handler(tornado.web.RequestHandler):
    def get(self):
        names = [self.get_argument("name")]
        for name in names:
            with open(name) as file:  # expect: python/path-traversal
                self.finish(file.read().encode())


def handler(event, context):
    name = event["pathParameters"]["name"] or "index"
    os.makedirs("/tmp/" + name)  # expect: python/path-traversal
    return {"statusCode": 200}
