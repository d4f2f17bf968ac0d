import runpy
from importlib import import_module

from django.http import JsonResponse
from django.utils.module_loading import import_string


def direct(request):
    return JsonResponse({"n": import_module(request.GET["m"]).__name__})  # expect: python/import-from-input


def old(request):
    return JsonResponse({"n": __import__(request.POST["m"]).__name__})  # expect: python/import-from-input


def function(request):
    made = import_string(f"shop.{request.POST['m']}.run")  # expect: python/import-from-input
    return JsonResponse({"n": made()})


def run(request):
    runpy.run_module(request.GET["m"])  # expect: python/import-from-input
    return JsonResponse({})
