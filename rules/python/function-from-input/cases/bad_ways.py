from django.http import JsonResponse


def table(request):
    return JsonResponse({"n": globals()[request.GET["f"]]()})  # expect: python/function-from-input


def with_get(request):
    function = globals().get(request.POST["f"])  # expect: python/function-from-input
    return JsonResponse({"n": function()})


def stored(request, tools):
    function = getattr(tools, request.POST["f"], None)  # expect: python/function-from-input
    result = function(1)
    return JsonResponse({"n": result})


class Api:
    def post(self, request):
        return getattr(self, request.data["method"])(request.data)  # expect: python/function-from-input
