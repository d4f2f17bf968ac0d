import tornado.web
from aiohttp import web
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/a")
async def a(name: str):
    return HTMLResponse(f"<h1>{name}</h1>")  # expect: python/reflected-html


@app.get("/b")
def b(name: str):
    return HTMLResponse(content="<h1>" + name + "</h1>", status_code=200)  # expect: python/reflected-html


async def c(request):
    name = request.query["name"]
    return web.Response(text=f"<h1>{name}</h1>", content_type="text/html")  # expect: python/reflected-html


class D(tornado.web.RequestHandler):
    def get(self):
        self.write("<h1>" + self.get_argument("name") + "</h1>")  # expect: python/reflected-html
