import torch
from torch import load as load_model


def plain(path):
    return torch.load(path)  # expect: python/torch-load-by-default


def by_name(path):
    return load_model(f"{path}/last.ckpt")  # expect: python/torch-load-by-default


def opened(path):
    with open(path, "rb") as file:
        return torch.load(f=file, map_location=torch.device("cpu"))  # expect: python/torch-load-by-default
