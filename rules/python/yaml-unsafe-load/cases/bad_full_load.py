"""full_load counts: before PyYAML 5.4 FullLoader let a document run code (CVE-2020-1747,
CVE-2020-14343), and `!!python/name:os.system` still gets the function itself.
"""

import ruamel.yaml
import yaml

try:
    from yaml import CLoader as Loader
except ImportError:
    from yaml import Loader


def full(text):
    return yaml.full_load(text)  # expect: python/yaml-unsafe-load


def quick_or_slow(text):
    return yaml.load(text, Loader=Loader)  # expect: python/yaml-unsafe-load


def by_keyword(text):
    return yaml.load(stream=text)  # expect: python/yaml-unsafe-load


def old_ruamel(text):
    return ruamel.yaml.load(text)  # expect: python/yaml-unsafe-load
