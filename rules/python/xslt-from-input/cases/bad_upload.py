from fastapi import FastAPI, UploadFile
from lxml import etree

app = FastAPI()


@app.post("/transform")
async def transform(sheet: UploadFile):
    text = await sheet.read()
    run = etree.XSLT(etree.fromstring(text))  # expect: python/xslt-from-input
    return {"xml": str(run(etree.parse("a.xml")))}
