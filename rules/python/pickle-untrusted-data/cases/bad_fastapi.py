import pickle

from fastapi import Request, UploadFile


async def upload(model: UploadFile):
    return pickle.loads(await model.read())  # expect: python/pickle-untrusted-data


async def body(request: Request):
    return pickle.loads(await request.body())  # expect: python/pickle-untrusted-data
