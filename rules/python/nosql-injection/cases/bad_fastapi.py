from typing import Any, Dict

from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/find")
async def find(payload: dict):
    return await app.db.users.find_one({"email": payload["email"]})  # expect: python/nosql-injection


@app.post("/typed")
def typed(payload: Dict[str, Any]):
    return app.db["users"].count_documents({"email": payload.get("email")})  # expect: python/nosql-injection


@app.post("/raw")
async def raw(request: Request):
    data = await request.json()
    return await app.db.users.find_one({"email": data["email"]})  # expect: python/nosql-injection
