import json
import logging
import os

import requests
from django.conf import settings
from django.http import HttpResponse, JsonResponse
from fastapi import FastAPI
from flask import current_app, jsonify

app = FastAPI()


@app.get("/env")
async def env():
    return dict(os.environ)  # expect: python/environment-sent-to-client


def django(request):
    text = "\n".join(f"{name}={value}" for name, value in os.environ.items())
    return HttpResponse(text)  # expect: python/environment-sent-to-client


def django_json(request):
    everything = os.environ.copy()
    return JsonResponse({"env": everything})  # expect: python/environment-sent-to-client


def configuration():
    return jsonify({key: str(value) for key, value in current_app.config.items()})  # expect: python/environment-sent-to-client


def started():
    logging.info("environment: %s", os.environ)  # expect: python/environment-sent-to-client
    logging.debug(json.dumps(dict(os.environ)))  # expect: python/environment-sent-to-client


def report(url):
    requests.post(url, json=dict(os.environ), timeout=5)  # expect: python/environment-sent-to-client
