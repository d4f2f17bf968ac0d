import os

from celery import Celery

app = Celery("shop", broker=os.environ["BROKER_URL"])
app.conf.accept_content = ["json"]
app.conf.task_acks_late = True


@app.task
def send_receipt(order: int) -> None:
    print(f"receipt for {order}")
