from flask import Flask, request

app = Flask(__name__)


@app.post("/people")
def people(store):
    store.append({"role": "member", "content": request.form["text"]})
    store.append({"role": "user", "content": request.form["text"]})
    return store.invoke(request.form["text"])
