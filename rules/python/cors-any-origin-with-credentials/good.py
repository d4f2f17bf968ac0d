from fastapi import Depends, FastAPI
from fastapi.middleware.cors import CORSMiddleware

from shop.accounts import Account, current_account

app = FastAPI(title="shop")
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://shop.example.com"],
    allow_credentials=True,
    allow_methods=["GET", "POST"],
)


@app.get("/account")
def account(account: Account = Depends(current_account)) -> dict[str, str]:
    return {"name": account.name, "address": account.address}
