import pickle

import dill


class Cache:
    def __init__(self, redis_client):
        self.redis = redis_client

    def read(self, key):
        value = self.redis.get(key)
        if value is None:
            return None
        return pickle.loads(value)  # expect: python/pickle-from-shared-store

    async def read_soon(self, key):
        return pickle.loads(await self.redis.hget("all", key))  # expect: python/pickle-from-shared-store


def worker(redis_conn):
    name, job = redis_conn.blpop("jobs")
    return dill.loads(job)  # expect: python/pickle-from-shared-store


def row(cursor, number):
    cursor.execute("SELECT state FROM games WHERE id = %s", (number,))
    return pickle.loads(cursor.fetchone()[0])  # expect: python/pickle-from-shared-store


def bucket(s3, name):
    body = s3.get_object(Bucket="models", Key=name)["Body"].read()
    return pickle.loads(body)  # expect: python/pickle-from-shared-store


def queue(sqs, url):
    for message in sqs.receive_message(QueueUrl=url)["Messages"]:
        print(pickle.loads(bytes.fromhex(message["Body"])))  # expect: python/pickle-from-shared-store
