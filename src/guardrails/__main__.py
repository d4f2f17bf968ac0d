"""`python -m guardrails`, for places where the console script is not on PATH."""

import os
import sys

# `-m` puts the folder that one stands in first; what is looked at there must not be run.
sys.path[:] = [path for path in sys.path if path not in ("", os.getcwd())]

from guardrails.cli.main import main  # noqa: E402

if __name__ == "__main__":
    main()
