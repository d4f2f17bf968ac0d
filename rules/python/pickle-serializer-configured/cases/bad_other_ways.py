from celery import Celery
from kombu import Consumer, enable_insecure_serializers

app = Celery("shop")
app.conf.update(accept_content=["pickle"], task_serializer="pickle")  # expect: python/pickle-serializer-configured

CELERY_ACCEPT_CONTENT = ["application/x-python-serialize", "json"]  # expect: python/pickle-serializer-configured
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # expect: python/pickle-serializer-configured

enable_insecure_serializers(["pickle"])  # expect: python/pickle-serializer-configured


def consume(channel, queue):
    return Consumer(channel, queues=[queue], accept=["pickle"])  # expect: python/pickle-serializer-configured
