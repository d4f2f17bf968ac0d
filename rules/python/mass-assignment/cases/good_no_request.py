import json
from pathlib import Path

from shop.models import User


def load(path: Path, rows, request):
    users = [User(**row) for row in rows]
    users.append(User(**json.loads(path.read_text())))
    fields = request.form
    fields = {"name": "nobody"}
    users.append(User(**fields))
    for key in ("name", "email"):
        setattr(users[0], key, request.POST.get(key))
    return users
