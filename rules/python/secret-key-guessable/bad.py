import os

from flask import Flask, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "dev"  # expect: python/secret-key-guessable


@app.post("/basket/<int:item>")
def add(item: int) -> dict[str, int]:
    basket = session.setdefault("basket", [])
    basket.append(item)
    session.modified = True
    return {"items": len(basket)}


if __name__ == "__main__":
    app.run(port=int(os.environ.get("PORT", "8000")))
