from xml.etree import ElementTree

from fastapi import FastAPI, Request, UploadFile

app = FastAPI()


@app.post("/a")
async def a(request: Request):
    return {"tag": ElementTree.fromstring(await request.body()).tag}  # expect: python/xml-entity-bomb


@app.post("/b")
async def b(file: UploadFile):
    text = await file.read()
    return {"tag": ElementTree.fromstring(text).tag}  # expect: python/xml-entity-bomb
