from subprocess import run

from django.http import JsonResponse


def log(request):
    branch = request.GET.get("branch", "main")
    result = run(["git", "log", branch], capture_output=True, text=True)  # expect: python/argument-injection
    return JsonResponse({"log": result.stdout})
