ALLOWED_HOSTS = ["shop.example.com", "*"]  # expect: python/allowed-hosts-any
