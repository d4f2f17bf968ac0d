from django.contrib.auth.decorators import login_required
from django.views.decorators.csrf import csrf_exempt


@login_required  # expect: python/csrf-off
@csrf_exempt
def rename(request):
    request.user.name = request.POST["name"]
    request.user.save()


@csrf_exempt  # expect: python/csrf-off
async def remove(request):
    await request.user.adelete()
