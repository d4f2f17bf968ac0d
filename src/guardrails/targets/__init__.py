"""1. What to look at."""
