from django.contrib import admin
from django.utils.html import format_html


class CustomerAdmin(admin.ModelAdmin):
    list_display = ["badge"]

    def badge(self, customer):
        """The customer's name in the list, with a link to the shop."""
        return format_html("<a href='/shop/{}'>{}</a>", customer.pk, customer.name)
