"""How wallet keys are written: the checks that their standards put into them, in both directions.

The detector proves a key with them, and the samples are sealed with them. Every standard is named
in docs/secret-proofs.md.
"""
