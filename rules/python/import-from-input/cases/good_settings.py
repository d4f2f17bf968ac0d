import importlib

from django.conf import settings
from django.utils.module_loading import import_string


def backend():
    return import_string(settings.BACKEND)


def parameter(name):
    return importlib.import_module(name)
