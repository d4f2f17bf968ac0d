import psycopg2
from sqlalchemy import create_engine


def encrypted(host, password):
    psycopg2.connect(host=host, user="shop", password=password, sslmode="verify-full")
    return create_engine("postgresql://db.example.com/shop?sslmode=require")


def on_this_machine(password):
    psycopg2.connect(host="localhost", user="shop", password=password, sslmode="disable")
    return create_engine("postgresql://localhost/shop?sslmode=disable")


def chosen(host, mode):
    return psycopg2.connect(host=host, sslmode=mode)
