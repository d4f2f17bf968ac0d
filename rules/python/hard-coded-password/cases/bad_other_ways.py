import pymysql
import redis
from django.contrib.auth.models import User
from flask import request


def connect(host, user, password="admin"):  # expect: python/hard-coded-password
    return pymysql.connect(host=host, user=user, password=password)


def typed(host, db_password: str = "toor"):  # expect: python/hard-coded-password
    return pymysql.connect(host=host, user="root", password=db_password)


def cache():
    return redis.Redis(host="cache", password="shop")  # expect: python/hard-coded-password


def login(name, password):
    if name == "admin" and password == "opensesame":  # expect: python/hard-coded-password
        return True
    return request.form["password"] == "letmein"  # expect: python/hard-coded-password


def seed(user):
    user.set_password("admin")  # expect: python/hard-coded-password
    User.objects.create_superuser("root", "root@example.com", "toor")  # expect: python/hard-coded-password
    User.objects.create_user("shop", password="password")  # expect: python/hard-coded-password
