from flask import Flask
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app, supports_credentials=True)  # expect: python/cors-any-origin-with-credentials
CORS(app, origins="*", supports_credentials=True)  # expect: python/cors-any-origin-with-credentials
CORS(app, resources={r"/api/*": {"origins": "*"}}, supports_credentials=True)  # expect: python/cors-any-origin-with-credentials


@app.get("/account")
@cross_origin(supports_credentials=True)  # expect: python/cors-any-origin-with-credentials
def account():
    return {}
