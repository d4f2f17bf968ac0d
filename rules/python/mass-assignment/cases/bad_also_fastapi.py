from fastapi import FastAPI

from shop.people import find_user

app = FastAPI()


@app.patch("/users/{number}")
def change(number: int, body: dict):
    user = find_user(number)
    for key, value in body.items():
        if hasattr(user, key):
            setattr(user, key, value)  # expect: python/mass-assignment
    return {}
