from flask import request

COLUMNS = {"name": "name", "age": "age"}


def parameter(cursor):
    cursor.execute("SELECT * FROM users WHERE name = ?", (request.args["name"],))


def parameters_apart(cursor):
    values = [request.json["name"], request.json["age"]]
    cursor.execute("INSERT INTO users VALUES (?, ?)", values)


def chosen(cursor):
    column = COLUMNS.get(request.args["by"], "name")
    cursor.execute(f"SELECT * FROM users ORDER BY {column}")


def on_the_list(cursor):
    column = request.args["by"]
    if column not in COLUMNS:
        column = "name"
    cursor.execute(f"SELECT * FROM users ORDER BY {column}")


def refused(cursor, column):
    if column not in {"name", "age"}:
        raise ValueError(column)
    cursor.execute("SELECT * FROM users ORDER BY " + column)


def overwritten(cursor):
    text = request.json["sql"]
    text = "SELECT 1"
    cursor.execute(text)


def number(cursor, count: int):
    cursor.execute(f"SELECT * FROM users LIMIT {count}")


def no_sql(executor):
    executor.execute(request.json["job"])
