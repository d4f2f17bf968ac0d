import getpass
import os

import pymysql
import redis


def connect(host, user, password=None, passwd=""):
    return pymysql.connect(host=host, user=user, password=password or os.environ["DB_PASSWORD"])


def cache(settings):
    redis.Redis(host="cache", password=settings.REDIS_PASSWORD)
    return redis.Redis(host="cache", password="")


def login(form, password, password_type):
    if password == "":
        return False
    if password_type == "plain":
        return False
    return form(password="password", name="username", password_field="password")


def ask(user):
    user.set_password(getpass.getpass("Password: "))
    return user.connect(password="changeme")


def parser(add):
    add("--password", password_help="secret", dest="password")
