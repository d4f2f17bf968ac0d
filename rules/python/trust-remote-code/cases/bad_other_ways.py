import torch
from datasets import load_dataset
from sentence_transformers import SentenceTransformer
from transformers import AutoConfig, pipeline
from vllm import LLM

NAME = "nice-people/small-chat"
STATE = open("state.txt").read()


def configuration():
    return AutoConfig.from_pretrained(NAME, revision=STATE, trust_remote_code=True)  # expect: python/trust-remote-code


def whole():
    return pipeline("text-generation", model=NAME, trust_remote_code=True)  # expect: python/trust-remote-code


def data():
    return load_dataset("nice-people/chats", split="train", revision=STATE, trust_remote_code=True)  # expect: python/trust-remote-code


def others():
    embedder = SentenceTransformer(NAME, trust_remote_code=True)  # expect: python/trust-remote-code
    server = LLM(model=NAME, trust_remote_code=True)  # expect: python/trust-remote-code
    return embedder, server


def hub():
    # expect-next: python/hub-download-unpinned
    return torch.hub.load("nice-people/vision", "resnet", trust_repo=True)  # expect: python/trust-remote-code
