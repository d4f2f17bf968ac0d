"""The whole text comes from outside: nothing is built here."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/query")
def query(cursor):
    text = request.json["sql"]
    cursor.execute(text)  # expect: python/sql-built-from-strings
    cursor.execute(request.args.get("sql"))  # expect: python/sql-built-from-strings
    return {}


@app.get("/by")
def ordered(db):
    parts = ["SELECT * FROM users ORDER BY"]
    parts.append(request.args["by"])
    db.session.execute(" ".join(parts))  # expect: python/sql-built-from-strings
    return {}


class View:
    def get(self, request, connection):
        name = request.GET.get("name", "")
        query = "SELECT * FROM users WHERE name = '" + name + "'"
        with connection.cursor() as cursor:
            cursor.execute(query)  # expect: python/sql-built-from-strings
