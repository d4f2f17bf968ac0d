import tornado.web
from aiohttp import web
from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from pyramid.httpexceptions import HTTPFound

app = FastAPI()


@app.get("/go")
async def go(url: str):
    return RedirectResponse(url)  # expect: python/open-redirect


@app.get("/keyword")
def keyword(target: str = "/"):
    return RedirectResponse(status_code=302, url=f"{target}")  # expect: python/open-redirect


async def found(request):
    raise web.HTTPFound(request.query["next"])  # expect: python/open-redirect


def pyramid(request):
    return HTTPFound(location=request.params["next"])  # expect: python/open-redirect


class Handler(tornado.web.RequestHandler):
    def get(self):
        self.redirect(self.get_argument("next"))  # expect: python/open-redirect
