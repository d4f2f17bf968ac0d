"""6. Say it. Reporters turn a report into text; they never decide and never exit."""
