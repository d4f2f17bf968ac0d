from fastapi import FastAPI, UploadFile
from lxml import etree

app = FastAPI()
CAREFUL = etree.XMLParser(resolve_entities=False)


@app.post("/transform")
async def transform(sheet: UploadFile):
    text = await sheet.read()
    run = etree.XSLT(etree.fromstring(text, CAREFUL))  # expect: python/xslt-from-input
    return {"xml": str(run(etree.parse("a.xml")))}
