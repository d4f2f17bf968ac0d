from flask import request

from myshop.models import User, db, users


def of_json():
    data = request.get_json()
    account = User(name=data["name"])
    account.password = data["password"]  # expect: python/password-stored-plain
    db.session.add(account)


def in_steps(user):
    password = request.form.get("password", "")
    user.password = password  # expect: python/password-stored-plain
    db.session.commit()


def created():
    return User.objects.create(name=request.POST["name"], password=request.POST["password"])  # expect: python/password-stored-plain


def created_in_steps(request):
    secret = request.POST.get("password")
    return User.objects.create(name="x", password=secret)  # expect: python/password-stored-plain


def inserted(connection, name, password):
    connection.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))  # expect: python/password-stored-plain


def updated(cursor, user_id, new_password):
    cursor.execute("UPDATE users SET password = %s WHERE id = %s", (new_password, user_id))  # expect: python/password-stored-plain


def document():
    users.insert_one({"name": request.json["name"], "password": request.json["password"]})  # expect: python/password-stored-plain
