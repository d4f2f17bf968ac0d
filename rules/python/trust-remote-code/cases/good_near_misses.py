from transformers import AutoModel

NAME = "nice-people/small-chat"
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def safe():
    return AutoModel.from_pretrained(NAME, revision=COMMIT, trust_remote_code=False)


def a_state_that_somebody_read():
    return AutoModel.from_pretrained(NAME, revision=COMMIT, trust_remote_code=True)


def at_once():
    return AutoModel.from_pretrained(
        NAME,
        trust_remote_code=True,
        revision="0123456789abcdef0123456789abcdef01234567",
    )


def handed_on(options):
    return AutoModel.from_pretrained(NAME, revision=COMMIT, trust_remote_code=options.trust)
