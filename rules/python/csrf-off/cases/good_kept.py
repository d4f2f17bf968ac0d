import tornado.web
from django.views.decorators.csrf import csrf_protect
from flask import Flask

app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = True
CSRF_COOKIE_HTTPONLY = False


@csrf_protect
def send(request):
    return request.user.send()


class Dialect:
    csrf = False


other = tornado.web.Application([], xsrf_cookies=True)
