import traceback

import tornado.web
from django.http import HttpResponse, JsonResponse
from fastapi import FastAPI, HTTPException
from rest_framework.response import Response

from shop.orders import ship

app = FastAPI()


def django(request):
    try:
        return HttpResponse(ship(1))
    except Exception as error:
        return HttpResponse("Error: %s" % error, status=500)  # expect: python/stack-trace-to-client


def django_json(request):
    try:
        return HttpResponse(ship(1))
    except Exception as e:
        return JsonResponse({"error": repr(e)}, status=500)  # expect: python/stack-trace-to-client


def rest(request):
    try:
        return Response(ship(1))
    except Exception as e:
        message = str(e)
        return Response({"detail": message}, status=500)  # expect: python/stack-trace-to-client


@app.get("/ship")
async def fast():
    try:
        return ship(1)
    except Exception as e:
        raise HTTPException(status_code=500, detail=str(e))  # expect: python/stack-trace-to-client


class Ship(tornado.web.RequestHandler):
    def get(self):
        try:
            self.write(ship(1))
        except Exception:
            self.write(traceback.format_exc())  # expect: python/stack-trace-to-client
