from django.http import JsonResponse
from rest_framework.views import APIView

from shop.models import Customer


def make(request):
    customer = Customer.objects.create(**request.POST.dict())  # expect: python/mass-assignment
    return JsonResponse({"id": customer.pk})


class Customers(APIView):
    def patch(self, request, pk):
        Customer.objects.filter(pk=pk).update(**request.data)  # expect: python/mass-assignment
