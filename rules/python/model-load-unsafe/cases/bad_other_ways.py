import skops.io as sio
import tensorflow as tf
from keras.config import enable_unsafe_deserialization
from tensorflow.keras.models import load_model


def of_tensorflow(path):
    return tf.keras.models.load_model(path, compile=False, safe_mode=False)  # expect: python/model-load-unsafe


def by_name(path):
    return load_model(path, safe_mode=False)  # expect: python/model-load-unsafe


def once_for_all():
    enable_unsafe_deserialization()  # expect: python/model-load-unsafe


def whatever_is_in_it(path):
    types = sio.get_untrusted_types(file=path)
    return sio.load(path, trusted=types)  # expect: python/model-load-unsafe


def everything(path):
    return sio.load(path, trusted=True)  # expect: python/model-load-unsafe
