from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Login(BaseModel):
    name: str


@app.post("/login")
async def login(data: Login):
    return await app.db.users.find_one({"name": data.name})


@app.get("/find")
async def find(name: str):
    return await app.db.users.find_one({"name": name})
