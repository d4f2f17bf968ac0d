import os

from flask import Flask, request
from onelogin.saml2.auth import OneLogin_Saml2_Auth

app = Flask(__name__)
SETTINGS = {"strict": True, "security": {"wantAssertionsSigned": True}, "sp": {"entityId": "shop"}, "idp": {"entityId": os.environ["IDP"]}}


@app.post("/saml")
def saml() -> str:
    """The company's login sends an employee back to us."""
    auth = OneLogin_Saml2_Auth({"post_data": request.form}, SETTINGS)
    auth.process_response()
    return auth.get_nameid()
