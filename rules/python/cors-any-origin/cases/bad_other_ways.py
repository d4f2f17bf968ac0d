from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"])  # expect: python/cors-any-origin
site = Flask(__name__)
CORS(site, resources={r"/api/*": {"origins": "*"}})  # expect: python/cors-any-origin


@site.after_request
def allow(response):
    response.headers["Access-Control-Allow-Origin"] = "*"  # expect: python/cors-any-origin
    response.headers.add("Access-Control-Allow-Origin", "*")  # expect: python/cors-any-origin
    return response


CORS_ORIGIN_ALLOW_ALL = True  # expect: python/cors-any-origin
