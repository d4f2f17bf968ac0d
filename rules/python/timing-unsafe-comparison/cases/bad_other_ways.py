import hmac
import os

API_TOKEN = os.environ["API_TOKEN"]


def at_once(key, body, given):
    return hmac.new(key, body, "sha256").hexdigest() == given  # expect: python/timing-unsafe-comparison


def object_of_hmac(key, body, given):
    ours = hmac.new(key, body, "sha256")
    return given == ours.digest()  # expect: python/timing-unsafe-comparison


def prefixed(key, body, header):
    ours = "sha256=" + hmac.new(key, body, "sha256").hexdigest()
    return header == ours  # expect: python/timing-unsafe-comparison


def by_their_names(expected_signature, signature):
    if expected_signature != signature:  # expect: python/timing-unsafe-comparison
        raise PermissionError


def key_of_a_request(request):
    if request.headers.get("X-Api-Token") != API_TOKEN:  # expect: python/timing-unsafe-comparison
        raise PermissionError


def from_the_environment(request):
    return request.headers["Authorization"] == os.environ["AUTH_KEY"]  # expect: python/timing-unsafe-comparison
