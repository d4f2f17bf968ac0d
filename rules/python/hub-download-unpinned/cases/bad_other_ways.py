import torch
from datasets import load_dataset
from huggingface_hub import hf_hub_download, snapshot_download

NAME = "nice-people/words"


def data():
    return load_dataset("nice-people/chats", split="train")  # expect: python/hub-download-unpinned


def files():
    snapshot_download(repo_id=NAME)  # expect: python/hub-download-unpinned
    return hf_hub_download(NAME, "config.json", revision="main")  # expect: python/hub-download-unpinned


def hub():
    return torch.hub.load("nice-people/vision", "resnet18")  # expect: python/hub-download-unpinned
