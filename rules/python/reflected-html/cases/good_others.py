import json

import tornado.web
from aiohttp import web
from fastapi import FastAPI
from fastapi.responses import PlainTextResponse

app = FastAPI()


@app.get("/a")
def a(name: str):
    return f"<h1>{name}</h1>"


@app.get("/b")
def b(name: str):
    return PlainTextResponse("hello " + name)


async def c(request):
    return web.Response(text=request.query["name"])


class D(tornado.web.RequestHandler):
    def get(self):
        self.write({"name": self.get_argument("name")})

    def post(self):
        self.write(json.dumps({"name": self.get_argument("name")}))
