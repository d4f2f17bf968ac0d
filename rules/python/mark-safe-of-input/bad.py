from django.contrib import admin
from django.utils.safestring import mark_safe


class CustomerAdmin(admin.ModelAdmin):
    list_display = ["badge"]

    def badge(self, customer):
        """The customer's name in the list, with a link to the shop."""
        return mark_safe(f"<a href='/shop/{customer.pk}'>{customer.name}</a>")  # expect: python/mark-safe-of-input
