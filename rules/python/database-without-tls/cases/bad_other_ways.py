import mysql.connector
import psycopg2
from sqlalchemy import create_engine


def old_driver(host, password):
    return psycopg2.connect(host=host, user="shop", password=password, sslmode="disable")  # expect: python/database-without-tls


def of_mysql(host, password):
    return mysql.connector.connect(host=host, user="shop", password=password, ssl_disabled=True)  # expect: python/database-without-tls


def in_the_address():
    return create_engine("postgresql://db.example.com/shop?sslmode=disable")  # expect: python/database-without-tls


def as_arguments(url):
    return create_engine(url, connect_args={"sslmode": "disable"})  # expect: python/database-without-tls
