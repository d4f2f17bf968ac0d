from django.http import JsonResponse


def choose(request):
    request.session["is_admin"] = request.POST.get("admin") or False  # expect: python/session-from-input
    request.session[request.POST["name"]] = 1  # expect: python/session-from-input
    return JsonResponse({})
