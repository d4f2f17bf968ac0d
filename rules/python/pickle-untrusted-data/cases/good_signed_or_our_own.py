import hmac
import pickle


def signed(request, key):
    """What the lesson advises: compare before loading."""
    body = request.body
    ours = hmac.new(key, body, "sha256").hexdigest()
    if not hmac.compare_digest(ours, request.headers["X-Signature"]):
        raise PermissionError
    return pickle.loads(body)


def hangs_on_the_request(request):
    return pickle.loads(request.app.state.snapshot)


def pytest_fixture(request):
    with open(request.config.cache_file, "rb") as file:
        return pickle.load(file)
