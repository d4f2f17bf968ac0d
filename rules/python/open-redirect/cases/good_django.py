from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from shop.models import Product


def named(request, slug):
    return redirect("product", slug=slug)


def reversed_name(request):
    return HttpResponseRedirect(reverse("search", args=[request.GET["q"]]))


def of_a_model(request):
    product = get_object_or_404(Product, pk=request.POST["pk"])
    return redirect(product)


def same_page(request):
    return HttpResponseRedirect(request.get_full_path())
