import hashlib
import logging

logger = logging.getLogger(__name__)
PASSWORD_FIELD = "password"


def mask(text):
    return text[:2] + "***"


def near(user, password, api_key, access_token, password_length, token):
    logger.info("the password of %s is wrong", user)
    logger.info("password of %d characters", len(password))
    logger.info("no password: %s", password is None)
    logger.info("has a key: %s", bool(api_key))
    logger.info("key %s", mask(api_key))
    logger.info("token ...%s", access_token[-4:])
    logger.info("token %s", hashlib.sha256(access_token.encode()).hexdigest())
    logger.info("at least %d", password_length)
    logger.info("unexpected token %s", token)
    logger.info("with password" if password else "without password")
    logger.warning("field %s is missing", PASSWORD_FIELD)


def by_command(arguments):
    password = "********"
    logger.info("starting with %s", password)
    print("access token written to", arguments.token_path)


def result(client, user, password):
    account = client.login(user, password)
    logger.info("logged in: %s", account)


def main(make_password):
    password = make_password()
    print(f"Your new password: {password}")
