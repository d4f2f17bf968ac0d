"""Settings: every default on one page (`settings.py`), and where a project changes them."""
