from celery import Celery, shared_task

SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # expect: python/pickle-serializer-chosen
CELERY_TASK_SERIALIZER = "pickle"  # expect: python/pickle-serializer-chosen
CELERY_ACCEPT_CONTENT = ("json", "application/x-python-serialize")  # expect: python/pickle-serializer-chosen
app = Celery("shop")
app.conf.update(task_serializer="pickle", timezone="UTC")  # expect: python/pickle-serializer-chosen


@app.task(serializer="pickle")  # expect: python/pickle-serializer-chosen
def resize(picture):
    return picture


@shared_task(serializer="pickle")  # expect: python/pickle-serializer-chosen
def shrink(picture):
    return resize.apply_async((picture,), serializer="pickle")  # expect: python/pickle-serializer-chosen


def receive(socket):
    return socket.recv_pyobj()  # expect: python/pickle-serializer-chosen
