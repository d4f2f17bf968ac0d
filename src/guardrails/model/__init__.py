"""The nouns of guardrails: frozen, standard library only, no reading and no writing."""
