import random
import secrets
import string
import time
from random import SystemRandom

TOKENS = ["fair", "foul"]


def from_the_system():
    token = secrets.token_urlsafe(32)
    password = "".join(SystemRandom().choice(string.ascii_letters) for _ in range(16))
    pin_code = random.SystemRandom().randint(1000, 9999)
    return token, password, pin_code


def backoff(attempt):
    delay = random.uniform(0, 2**attempt)
    time.sleep(delay)


def next_word(model, tokens):
    next_token = random.choice(tokens)
    mask_token_position = random.randint(0, len(tokens))
    return model(next_token), mask_token_position


def dice():
    roll = random.randint(1, 6)
    colour = random.choice(["red", "blue"])
    return roll, colour


def shuffled(cards):
    random.shuffle(cards)
    return cards


def key_of_a_table(table):
    key = random.choice(list(table))
    return table[key]


def session_for_user(sessions):
    random.seed(42)
    wait = random.random()
    return sessions.open(wait=wait)


def sample_passwords_count(n):
    number_of_passwords = random.randint(1, n)
    return number_of_passwords


def chosen_by_luck(tokens):
    token = tokens[random.randint(0, 3)]
    return token
