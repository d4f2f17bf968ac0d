import bottle
import tornado.web
from flask_debugtoolbar import DebugToolbarExtension
from quart import Quart
from sanic import Sanic
from starlette.applications import Starlette

from shop import app as shop

site = Starlette(debug=True, routes=[])  # expect: python/app-debug-on
tornado.web.Application([], debug=True)  # expect: python/app-debug-on
DebugToolbarExtension(shop)  # expect: python/app-debug-on
bottle.run(host="127.0.0.1", port=8080, debug=True)  # expect: python/app-debug-on

sanic_app = Sanic("shop")
sanic_app.run(host="127.0.0.1", debug=True)  # expect: python/app-debug-on

quart_app = Quart(__name__)
quart_app.run(debug=True)  # expect: python/app-debug-on
