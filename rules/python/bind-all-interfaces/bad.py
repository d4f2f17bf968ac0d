from flask import Flask

from shop.stock import stock_of

app = Flask(__name__)


@app.get("/stock/<int:item>")
def stock(item: int) -> dict[str, int]:
    return {"stock": stock_of(item)}


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8000)  # expect: python/bind-all-interfaces
