from flask import Blueprint, request, session

shop = Blueprint("shop", __name__)


@shop.post("/checkout")
def checkout():
    data = request.json
    session["total"] = data["total"]  # expect: python/session-from-input
    return {}
