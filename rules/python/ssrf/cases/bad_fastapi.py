import aiohttp
import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/fetch")
async def fetch(url: str):
    async with httpx.AsyncClient() as client:
        answer = await client.get(url)  # expect: python/ssrf
    return {"status": answer.status_code}


@app.post("/hook")
async def hook(body: dict):
    async with aiohttp.ClientSession() as session:
        async with session.post(body["url"], json={}) as answer:  # expect: python/ssrf
            return {"status": answer.status}
