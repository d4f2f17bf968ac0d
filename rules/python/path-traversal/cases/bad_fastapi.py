import pathlib

import aiofiles
from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI()


@app.get("/file")
async def download(name: str):
    return FileResponse(f"/srv/{name}")  # expect: python/path-traversal


@app.get("/text/{name:path}")
async def text(name: str):
    async with aiofiles.open("/srv/" + name) as file:  # expect: python/path-traversal
        return await file.read()


@app.put("/notes/{name}")
def write(name: str, body: dict):
    path = pathlib.Path("/srv") / name
    with path.open("w") as file:  # expect: python/path-traversal
        file.write("x")
    return {}
