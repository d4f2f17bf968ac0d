from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

origins = ["http://localhost:3000", "*"]
app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True)  # expect: python/cors-any-origin-with-credentials
app.add_middleware(CORSMiddleware, allow_origin_regex=".*", allow_credentials=True)  # expect: python/cors-any-origin-with-credentials
site = Starlette(
    middleware=[
        Middleware(CORSMiddleware, allow_credentials=True, allow_origins=("*",)),  # expect: python/cors-any-origin-with-credentials
    ]
)
