CORS_ALLOW_ALL_ORIGINS = True  # expect: python/cors-any-origin-with-credentials
CORS_ALLOW_CREDENTIALS = True
