import torch


def said(path):
    return torch.load(path, weights_only=True)


def handed_on(path, **options):
    return torch.load(path, **options)


def another(library, path):
    return library.load(path), torch.jit.load(path), torch.save({}, path)
