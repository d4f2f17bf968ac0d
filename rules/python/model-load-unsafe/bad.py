from pathlib import Path

import keras
import numpy as np

MODELS = Path("/srv/models")


def predict(name: str, row: np.ndarray) -> float:
    """Ask the model that a partner sent us."""
    model = keras.models.load_model(MODELS / name, safe_mode=False)  # expect: python/model-load-unsafe
    return float(model.predict(row[np.newaxis])[0])
