from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"], allow_methods=["*"])
site = Flask(__name__)
CORS(site, resources={r"/api/*": {"origins": "https://shop.example.com"}})
CORS_ALLOW_ALL_ORIGINS = False


@site.after_request
def allow(response):
    response.headers["Access-Control-Allow-Origin"] = "https://shop.example.com"
    response.headers["Access-Control-Allow-Methods"] = "*"
    return response
