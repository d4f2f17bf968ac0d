import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=os.environ["ORIGINS"].split(","), allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.example\.com", allow_credentials=True)
site = Flask(__name__)
CORS(site, origins=["https://shop.example.com"], supports_credentials=True)
CORS(site, resources={r"/api/*": {"origins": "https://shop.example.com"}}, supports_credentials=True)
