import keras
import skops.io as sio
from langchain_community.vectorstores import FAISS

TRUSTED = ["shop.models.Prices"]


def safe(path, folder, embeddings):
    keras.models.load_model(path, safe_mode=True)
    FAISS.load_local(folder, embeddings, allow_dangerous_deserialization=False)
    return sio.load(path, trusted=TRUSTED)


def looked_at(path):
    types = sio.get_untrusted_types(file=path)
    if set(types) - set(TRUSTED):
        raise ValueError(types)
    return sio.load(path, trusted=types)


def handed_on(path, safe_mode):
    return keras.models.load_model(path, safe_mode=safe_mode)
