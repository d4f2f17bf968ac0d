from flask import Flask, request

from shop.forms import SearchForm, UserSchema
from shop.models import User

app = Flask(__name__)
ALLOWED = ("name", "email")


@app.post("/users")
def create():
    user = User(name=request.json["name"])
    data = UserSchema().load(request.json)
    other = User(**data)
    third = User(**{key: request.json[key] for key in ALLOWED})
    form = SearchForm(**request.args)
    for key, value in request.json.items():
        if key in ALLOWED:
            setattr(user, key, value)
    return [user, other, third, form]


def django(request, serializer, form):
    serializer(data=request.data)
    User.objects.create(**form.cleaned_data)
    User.objects.create(**serializer.validated_data)
    User.objects.filter(name=request.GET["name"]).update(seen=True)
