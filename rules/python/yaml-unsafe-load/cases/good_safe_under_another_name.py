import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:
    from yaml import SafeLoader as Loader


def quick_or_slow(text):
    return yaml.load(text, Loader=Loader)


def handed_on(text, **options):
    return yaml.load(text, **options)
