import io
import os
from urllib.request import urlopen

import requests
import torch
from huggingface_hub import hf_hub_download
from torch import load

SAFE = False


def by_name(path):
    return load(path, weights_only=False)["state_dict"]  # expect: python/torch-load


def upload(request):
    # expect-next: python/torch-load-by-default
    return torch.load(request.files["model"])  # expect: python/torch-load


def answer(url):
    data = requests.get(url, timeout=60).content
    # expect-next: python/torch-load-by-default
    return torch.load(io.BytesIO(data), map_location="cpu")  # expect: python/torch-load


def opened(url):
    with urlopen(url) as file:
        # expect-next: python/torch-load-by-default
        return torch.load(file)  # expect: python/torch-load


def hub():
    path = hf_hub_download("somebody/model", "model.bin", revision="4d3c2b1a")
    # expect-next: python/torch-load-by-default
    return torch.load(path)  # expect: python/torch-load


def zoo(url):
    return torch.hub.load_state_dict_from_url(url, weights_only=False)  # expect: python/torch-load


os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"  # expect: python/torch-load
