from django.http import JsonResponse


def total(request):
    data = {"formula": request.POST["formula"]}
    scope = {}
    exec("result = " + data["formula"], scope)  # expect: python/code-from-input
    return JsonResponse({"total": scope["result"]})


def compiled(request):
    code = compile(request.body, "<sent>", "exec")
    exec(code)  # expect: python/code-from-input
    return JsonResponse({})


def without_builtins(request):
    parts = []
    for name in request.GET.getlist("name"):
        parts.append(name)
    return JsonResponse({"value": eval(",".join(parts), {"__builtins__": {}})})  # expect: python/code-from-input
