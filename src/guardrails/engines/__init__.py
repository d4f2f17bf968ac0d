"""2. Who looks: Bandit, Semgrep and our own secret detector."""
