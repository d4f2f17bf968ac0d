import os

from flask import Flask, redirect, session
from requests_oauthlib import OAuth2Session

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # expect: python/oauth-insecure-transport
app = Flask(__name__)


@app.get("/login")
def login():
    oauth = OAuth2Session(os.environ["CLIENT_ID"], redirect_uri="https://shop.example/back")
    url, session["state"] = oauth.authorization_url("https://login.example/authorize")
    return redirect(url)
