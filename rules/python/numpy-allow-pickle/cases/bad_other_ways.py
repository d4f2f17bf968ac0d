import numpy
import numpy.lib.format
from numpy import load


def by_name(path):
    return load(path, allow_pickle=True)["x"]  # expect: python/numpy-allow-pickle


def whole(path):
    return numpy.load(path, mmap_mode=None, allow_pickle=True, encoding="latin1").item()  # expect: python/numpy-allow-pickle


def array(file):
    return numpy.lib.format.read_array(file, allow_pickle=True)  # expect: python/numpy-allow-pickle
