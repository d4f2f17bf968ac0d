from datasets import load_dataset
from transformers import AutoModel

COMMIT = "86b5e0934494bd15c9632b12f734a8a67f723594"


def pinned(settings):
    AutoModel.from_pretrained("nice-people/words", revision="86b5e0934494bd15c9632b12f734a8a67f723594")
    AutoModel.from_pretrained("nice-people/words", revision=settings.revision)
    return load_dataset("nice-people/chats", revision=COMMIT)


def on_this_disk(path):
    AutoModel.from_pretrained("./models/words")
    AutoModel.from_pretrained("/srv/models/words")
    AutoModel.from_pretrained("nice-people/words", local_files_only=True)
    return AutoModel.from_pretrained(path)


def of_the_library():
    return load_dataset("csv", data_files="orders.csv")
