"""4. What still matters: judges every finding, deletes none."""
