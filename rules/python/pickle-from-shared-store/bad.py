import os
import pickle

import redis

store = redis.Redis.from_url(os.environ["REDIS_URL"])


def keep_basket(customer: int, basket: dict[str, int]) -> None:
    store.set(f"basket:{customer}", pickle.dumps(basket), ex=3600)


def basket_of(customer: int) -> dict[str, int]:
    """What the customer put into the basket so far."""
    kept = store.get(f"basket:{customer}")
    return pickle.loads(kept) if kept else {}  # expect: python/pickle-from-shared-store
