from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

app = FastAPI()
app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*"])  # expect: python/allowed-hosts-any
others = [Middleware(TrustedHostMiddleware, allowed_hosts=["*"])]  # expect: python/allowed-hosts-any
