import os

from flask import Flask
from flask_jwt_extended import JWTManager, jwt_required

from shop.orders import orders_of_user

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = 900
JWTManager(app)


@app.get("/orders")
@jwt_required()
def orders() -> list[dict[str, object]]:
    return orders_of_user()
