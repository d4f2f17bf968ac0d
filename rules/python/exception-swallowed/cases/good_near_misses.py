import contextlib
import logging


def named(work):
    try:
        work()
    except FileNotFoundError:
        pass


def told(work):
    try:
        work()
    except Exception:
        logging.exception("failed")


def on_purpose(work):
    with contextlib.suppress(FileNotFoundError):
        work()


def in_a_loop(items, work):
    for item in items:
        try:
            work(item)
        except KeyError:
            continue
