"""Offline proofs: what a secret's own bytes say about it. A proof that fails is no finding."""
