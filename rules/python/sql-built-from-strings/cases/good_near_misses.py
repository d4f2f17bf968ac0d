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


def only_a_number_fits(cursor, limit):
    cursor.execute("SELECT * FROM users LIMIT %d" % limit)


def one_of_two(cursor, down):
    cursor.execute("SELECT * FROM users ORDER BY age " + ("DESC" if down else "ASC"))


def one_of_a_list(cursor):
    for name in ("users", "orders"):
        cursor.execute(f"DELETE FROM {name}")


def quoted_before(cursor, connection, column):
    column = connection.ops.quote_name(column)
    cursor.execute("SELECT %s FROM users" % column)


def another_machine(transport, host):
    transport.execute(f"ping {host}")
