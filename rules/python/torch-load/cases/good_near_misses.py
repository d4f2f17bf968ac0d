import requests
import torch
from safetensors.torch import load_file


def safe(path):
    torch.load(path, map_location="cpu", weights_only=True)
    return load_file(path)


def fetched(url):
    data = requests.get(url, timeout=60).raw
    return torch.load(data, weights_only=True)


def handed_on(path, weights_only):
    return torch.load(path, weights_only=weights_only)


def saved(request, model):
    torch.save(model.state_dict(), "model.pt")
    return {"saved": request.path}


def another(library, path):
    return library.load(path, weights_only=False)
