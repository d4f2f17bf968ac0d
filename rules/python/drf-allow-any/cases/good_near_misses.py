from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.views import APIView

REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}


class LoginView(APIView):
    permission_classes = [AllowAny]
    authentication_classes = []


class Orders(APIView):
    permission_classes = [IsAdminUser]


@api_view(["POST"])
@permission_classes([AllowAny])
def sign_up(request):
    return request.data


classes = []
