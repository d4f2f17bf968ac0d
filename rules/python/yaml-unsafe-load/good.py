from pathlib import Path

import yaml


def read_pipeline(upload: Path) -> dict[str, object]:
    """Read the pipeline that a customer uploaded."""
    with upload.open() as file:
        pipeline = yaml.safe_load(file)
    return pipeline["steps"]
