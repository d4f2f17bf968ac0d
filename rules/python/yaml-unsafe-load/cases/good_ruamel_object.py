from ruamel.yaml import YAML

yaml = YAML()


def read(text):
    return yaml.load(text)


def read_with(text, yaml):
    return yaml.load(text)
