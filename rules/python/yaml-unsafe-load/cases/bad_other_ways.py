import yaml as y
from ruamel.yaml import YAML
from yaml import FullLoader, load


def no_loader(text):
    return y.load(text)  # expect: python/yaml-unsafe-load


def by_name(text):
    return load(text, Loader=FullLoader)  # expect: python/yaml-unsafe-load


def by_position(text):
    return y.load(text, y.CLoader)  # expect: python/yaml-unsafe-load


def several(text):
    return list(y.load_all(text, Loader=y.UnsafeLoader))  # expect: python/yaml-unsafe-load


def named_for_what_it_is(text):
    return y.unsafe_load(text)  # expect: python/yaml-unsafe-load


def over_lines(text):
    return y.load(  # expect: python/yaml-unsafe-load
        text,
        Loader=y.Loader,
    )


reader = YAML(typ="unsafe")  # expect: python/yaml-unsafe-load
