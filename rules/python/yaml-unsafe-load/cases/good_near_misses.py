import json

import yaml
from ruamel.yaml import YAML
from yaml import CSafeLoader


class OurLoader(yaml.SafeLoader):
    """Knows our own tags, and no Python objects."""


def safe(text):
    return yaml.safe_load(text), list(yaml.safe_load_all(text))


def with_a_safe_loader(text):
    return yaml.load(text, Loader=yaml.SafeLoader), yaml.load(text, CSafeLoader)


def with_our_own(text):
    return yaml.load(text, Loader=OurLoader)


def strings_only(text):
    return yaml.load(text, Loader=yaml.BaseLoader)


def another_load(file):
    return json.load(file), YAML(typ="safe").load(file)
