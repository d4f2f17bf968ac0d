from pathlib import Path

import numpy as np

INBOX = Path("/srv/inbox")


def mean_of(name: str) -> float:
    """The mean of the measurements that a laboratory uploaded."""
    data = np.load(INBOX / f"{name}.npz", allow_pickle=True)  # expect: python/numpy-allow-pickle
    return float(data["values"].mean())
