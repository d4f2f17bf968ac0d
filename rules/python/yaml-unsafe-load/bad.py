from pathlib import Path

import yaml


def read_pipeline(upload: Path) -> dict[str, object]:
    """Read the pipeline that a customer uploaded."""
    with upload.open() as file:
        pipeline = yaml.load(file, Loader=yaml.Loader)  # expect: python/yaml-unsafe-load
    return pipeline["steps"]
