"""One mistake, one finding: where the text is made."""

from sqlalchemy import text


def find(session, name):
    statement = text("SELECT * FROM users WHERE name = '%s'" % name)  # expect: python/sql-built-from-strings
    return session.execute(statement)


def joined(cursor, conditions):
    cursor.execute("SELECT * FROM users WHERE " + " AND ".join(conditions))  # expect: python/sql-built-from-strings
