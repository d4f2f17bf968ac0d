from pathlib import Path

import torch
from torch import nn


def restore(model: nn.Module, path: Path) -> nn.Module:
    """Go on where the last run ended."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    model.load_state_dict(state["model"])
    return model.train()
