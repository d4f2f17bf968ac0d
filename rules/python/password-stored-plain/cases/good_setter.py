from flask import request
from werkzeug.security import generate_password_hash


class User:
    @property
    def password(self):
        raise AttributeError("nobody can read it")

    @password.setter
    def password(self, text):
        self.password_hash = generate_password_hash(text)


def sign_up():
    user = User()
    user.password = request.form["password"]
    return user
