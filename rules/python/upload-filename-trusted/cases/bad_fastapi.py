import shutil

import aiofiles
from fastapi import FastAPI, File, UploadFile

app = FastAPI()


@app.post("/a")
async def a(file: UploadFile = File(...)):
    async with aiofiles.open(f"uploads/{file.filename}", "wb") as out:  # expect: python/upload-filename-trusted
        await out.write(await file.read())


@app.post("/b")
def b(report: UploadFile):
    with open("uploads/" + report.filename, "wb") as out:  # expect: python/upload-filename-trusted
        shutil.copyfileobj(report.file, out)
