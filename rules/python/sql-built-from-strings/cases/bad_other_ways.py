from django.db.models.expressions import RawSQL
from sqlalchemy import text


def added(cursor, name):
    cursor.execute("SELECT * FROM users WHERE name = '" + name + "'")  # expect: python/sql-built-from-strings


def percent(cursor, name):
    cursor.execute("DELETE FROM users WHERE name = '%s'" % name)  # expect: python/sql-built-from-strings


def formatted_before(db, name, limit):
    query = "SELECT * FROM users WHERE name = '{}' LIMIT {}".format(name, limit)
    return db.execute(query)  # expect: python/sql-built-from-strings


def in_steps(cursor, name):
    query = "SELECT * FROM users"
    query += f" WHERE name = '{name}'"
    cursor.execute(query)  # expect: python/sql-built-from-strings


def sqlalchemy_text(session, name):
    return session.scalars(text(f"SELECT id FROM users WHERE name = '{name}'"))  # expect: python/sql-built-from-strings


def django_raw(User, name):
    return User.objects.raw(f"SELECT * FROM users WHERE name = '{name}'")  # expect: python/sql-built-from-strings


def django_expression(users, column):
    return users.annotate(total=RawSQL(f"SUM({column})", []))  # expect: python/sql-built-from-strings
