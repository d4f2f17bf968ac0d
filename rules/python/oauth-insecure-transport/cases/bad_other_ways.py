import os
from os import environ

environ["OAUTHLIB_INSECURE_TRANSPORT"] = "true"  # expect: python/oauth-insecure-transport
os.environ.setdefault("AUTHLIB_INSECURE_TRANSPORT", "1")  # expect: python/oauth-insecure-transport
os.putenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # expect: python/oauth-insecure-transport
