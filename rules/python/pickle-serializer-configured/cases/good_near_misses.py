from celery import Celery
from kombu import Consumer

app = Celery("shop")
app.conf.update(accept_content=["json"], task_serializer="json")

CELERY_ACCEPT_CONTENT = ["json", "msgpack"]
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
KINDS = ["json", "pickle"]


def consume(channel, queue, kinds):
    return Consumer(channel, queues=[queue], accept=["json"]), Consumer(channel, accept=kinds)
