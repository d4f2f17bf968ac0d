import os

from celery import Celery

from shop.models import Order
from shop.payment import charge

app = Celery("shop", broker=os.environ["BROKER_URL"])
app.conf.accept_content = ["json", "pickle"]  # expect: python/pickle-serializer-chosen


@app.task
def pay(number: int) -> str:
    order = Order.objects.get(pk=number)
    return charge(order.customer, order.total)
