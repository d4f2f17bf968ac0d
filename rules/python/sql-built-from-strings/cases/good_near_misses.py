TABLE = "users"
ALLOWED = {"name": "name", "age": "age"}


def parameters(cursor, name):
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))


def constant_parts(cursor):
    cursor.execute("SELECT * " + "FROM users")
    cursor.execute(f"SELECT * FROM {TABLE}")


def only_placeholders(cursor, ids):
    marks = ", ".join("?" * len(ids))
    cursor.execute(f"SELECT * FROM users WHERE id IN ({marks})", ids)


def a_number(cursor, limit):
    cursor.execute(f"SELECT * FROM users LIMIT {int(limit)}")


def a_number_before(cursor, limit):
    limit = int(limit)
    cursor.execute(f"SELECT * FROM users LIMIT {limit}")


def quoted_name(cursor, connection, column):
    cursor.execute(f"SELECT {connection.ops.quote_name(column)} FROM users")


def expressions(connection, select, table, name):
    connection.execute(select(table).where(table.c.name == f"{name}!"))
    connection.execute(table.insert().values(name="new " + name))


def no_database(executor, name):
    executor.execute(f"rebuild {name}")


def only_a_message(cursor, name):
    print(f"SELECT failed for {name}")
    cursor.execute("SELECT 1")
