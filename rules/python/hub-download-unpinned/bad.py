from transformers import AutoModel, AutoTokenizer

COMMIT = "86b5e0934494bd15c9632b12f734a8a67f723594"


def load() -> tuple[AutoModel, AutoTokenizer]:
    """What the search needs to turn words into vectors."""
    tokenizer = AutoTokenizer.from_pretrained("nice-people/words", revision=COMMIT)
    model = AutoModel.from_pretrained("nice-people/words")  # expect: python/hub-download-unpinned
    return model, tokenizer
