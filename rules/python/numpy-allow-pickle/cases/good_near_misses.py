import numpy as np


def safe(path, array):
    np.save(path, array, allow_pickle=True)
    return np.load(path), np.load(path, allow_pickle=False)


def handed_on(path, allow_pickle):
    return np.load(path, allow_pickle=allow_pickle)


def another(store, path):
    return store.load(path, allow_pickle=True)
