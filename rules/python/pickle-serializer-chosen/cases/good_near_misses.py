from celery import Celery

SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SERIALIZER = "json"
FOOD = "pickle"
app = Celery("shop")
app.conf.update(task_serializer="json")


@app.task(serializer="json")
def resize(picture):
    return picture


def receive(socket):
    return socket.recv_json()
