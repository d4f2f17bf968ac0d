from fastapi import FastAPI

from shop.stock import stock_of

app = FastAPI(title="shop", debug=False)


@app.get("/stock/{item}")
def stock(item: int) -> dict[str, int]:
    return {"stock": stock_of(item)}
