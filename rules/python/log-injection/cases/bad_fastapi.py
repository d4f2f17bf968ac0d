import logging

from fastapi import FastAPI

app = FastAPI()
logger = logging.getLogger(__name__)


@app.get("/find")
async def find(q: str):
    logger.info(f"find {q}")  # expect: python/log-injection
    return []
