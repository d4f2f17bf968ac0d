import re

from django.http import JsonResponse


def view(request):
    pattern = request.GET.get("pattern")
    found = re.findall(pattern, "text")  # expect: python/regex-from-input
    return JsonResponse({"n": len(found)})


def built(request):
    word = request.POST["word"]
    return JsonResponse({"text": re.sub(r"\b" + word + r"\b", "x", "text")})  # expect: python/regex-from-input


def formatted(request):
    return JsonResponse({"ok": bool(re.search(f"^{request.GET['q']}", "text"))})  # expect: python/regex-from-input
