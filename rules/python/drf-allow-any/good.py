from rest_framework import viewsets
from rest_framework.permissions import AllowAny, IsAuthenticated

from shop.models import Invoice
from shop.serializers import InvoiceSerializer, OrderSerializer


class InvoiceViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [IsAuthenticated]
    serializer_class = InvoiceSerializer

    def get_queryset(self):
        return Invoice.objects.filter(customer=self.request.user)


class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [IsAuthenticated]
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.orders.all()
