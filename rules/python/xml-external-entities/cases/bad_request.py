from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/a")
def a():
    return {"tag": etree.fromstring(request.data).tag}  # expect: python/xml-external-entities


@app.post("/b")
def b():
    return {"tag": etree.parse(request.files["xml"]).getroot().tag}  # expect: python/xml-external-entities


@app.post("/c")
def c():
    parser = etree.XMLParser()
    return {"tag": etree.fromstring(request.get_data(), parser=parser).tag}  # expect: python/xml-external-entities
