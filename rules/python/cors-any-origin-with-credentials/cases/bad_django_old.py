CORS_ALLOW_CREDENTIALS = True
CORS_ORIGIN_ALLOW_ALL = True  # expect: python/cors-any-origin-with-credentials
