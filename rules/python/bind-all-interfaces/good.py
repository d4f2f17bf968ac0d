from flask import Flask

from shop.stock import stock_of

app = Flask(__name__)


@app.get("/stock/<int:item>")
def stock(item: int) -> dict[str, int]:
    return {"stock": stock_of(item)}


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8000)
