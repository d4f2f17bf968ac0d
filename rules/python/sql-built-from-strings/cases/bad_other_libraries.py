import duckdb
import pandas as pd
from fastapi import FastAPI

app = FastAPI()


def frame(connection, name):
    return pd.read_sql(f"SELECT * FROM users WHERE name = '{name}'", connection)  # expect: python/sql-built-from-strings


def ducks(name):
    return duckdb.sql("SELECT * FROM 'users.csv' WHERE name = '%s'" % name)  # expect: python/sql-built-from-strings


def lines(spark, name):
    return spark.sql("SELECT * FROM users WHERE name = '{}'".format(name))  # expect: python/sql-built-from-strings


def athena(client, name):
    return client.start_query_execution(
        QueryString=f"SELECT * FROM users WHERE name = '{name}'",  # expect: python/sql-built-from-strings
        WorkGroup="primary",
    )


@app.get("/users/{name}")
async def find(name: str, database):
    return await database.fetch_all("SELECT * FROM users WHERE name = '" + name + "'")  # expect: python/sql-built-from-strings


def extra(User, name):
    return User.objects.extra(select={"n": "SELECT '" + name + "'"})  # expect: python/sql-built-from-strings
