from flask import Flask
from flask_cors import CORS

from shop.stock import stock_of

app = Flask(__name__)
CORS(app)  # expect: python/cors-any-origin


@app.get("/stock/<int:item>")
def stock(item: int) -> dict[str, int]:
    return {"stock": stock_of(item)}
