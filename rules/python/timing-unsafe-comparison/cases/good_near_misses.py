import hashlib
import hmac
import inspect


def right(key, body, given):
    ours = hmac.new(key, body, "sha256").hexdigest()
    return hmac.compare_digest(ours, given)


def of_functions(one, other):
    signature = inspect.signature(one)
    return signature == inspect.signature(other)


def checksum(path, expected):
    return hashlib.sha256(path.read_bytes()).hexdigest() == expected


def kinds(token, request):
    if token == "(":
        return "open"
    if request.headers.get("X-Token-Type") == "jwt":
        return "jwt"
    return request.headers.get("Accept") == "text/html"


def missing(signature, expected_signature):
    if signature is None or expected_signature == "":
        return len(signature) == len(expected_signature)
    return None


def types(sig, other_sig):
    return sig == other_sig
