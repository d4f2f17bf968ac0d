"""`python -m guardrails`, for places where the console script is not on PATH."""

from guardrails.cli.main import main

if __name__ == "__main__":
    main()
