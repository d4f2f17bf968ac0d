import yaml


class OurLoader(yaml.Loader):
    """Knows our tags, and every Python object."""


def own(text):
    return yaml.load(text, Loader=OurLoader)  # expect: python/yaml-unsafe-load


def by_position(text):
    return yaml.load(text, OurLoader)  # expect: python/yaml-unsafe-load


def by_itself(text):
    return yaml.UnsafeLoader(text).get_single_data()  # expect: python/yaml-unsafe-load


def by_its_name(text):
    return yaml.load(text, Loader=getattr(yaml, "CLoader", yaml.Loader))  # expect: python/yaml-unsafe-load


def nothing(text):
    return yaml.load(text, Loader=None)  # expect: python/yaml-unsafe-load
