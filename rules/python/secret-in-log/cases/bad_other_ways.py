import getpass
import logging
import os

log = logging.getLogger(__name__)


class Client:
    def __init__(self, api_key, user):
        self.api_key = api_key
        self.user = user
        self.logger = logging.getLogger("client")

    def start(self):
        self.logger.debug(f"starting with {self.api_key}")  # expect: python/secret-in-log
        logging.info("key: " + self.api_key)  # expect: python/secret-in-log
        log.info("token {}".format(self.user.access_token))  # expect: python/secret-in-log


def environment():
    value = os.environ["DB_PASSWORD"]
    logging.error("cannot connect with %s" % value)  # expect: python/secret-in-log
    logging.getLogger("db").info(os.getenv("DB_PASSWORD"))  # expect: python/secret-in-log


def asked():
    answer = getpass.getpass("Password: ")
    message = f"you typed {answer}"
    log.debug(message)  # expect: python/secret-in-log


def entry(form, card):
    log.info("new account %s", form["password"])  # expect: python/secret-in-log
    log.info("payment %s", card.get("card_number"))  # expect: python/secret-in-log
    log.info("payment", extra={"cvv": card["cvv"]})  # expect: python/secret-in-log


def printed(user, password):
    print(f"login of {user} with {password}")  # expect: python/secret-in-log
    print("password:", password)  # expect: python/secret-in-log
