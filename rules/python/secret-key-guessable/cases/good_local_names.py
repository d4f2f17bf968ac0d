def read(parser):
    secret_key = "SECRET_KEY"
    return parser[secret_key]


FIELD_SECRET_KEY_LABEL = "Secret key"
