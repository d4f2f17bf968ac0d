import logging

from shop.accounts import Account, find_account, matches

logger = logging.getLogger(__name__)


def log_in(name: str, password: str) -> Account | None:
    """The account of this name, if the password is right."""
    account = find_account(name)
    if account is None or not matches(account.password_hash, password):
        logger.warning("wrong password of account %s", account and account.id)
        return None
    return account
