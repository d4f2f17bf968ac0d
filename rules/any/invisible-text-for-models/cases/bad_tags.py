PROMPT = "Be kind.󠁯󠁢󠁥󠁹"  # expect: any/invisible-text-for-models
