from django.conf import settings

settings.configure(DEBUG=True, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["shop.example.com"])  # expect: python/django-debug-on
