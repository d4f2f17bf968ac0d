from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.urls import path
from graphene_django.views import GraphQLView

from shop.schema import schema

urlpatterns = [
    path("graphql", login_required(GraphQLView.as_view(schema=schema, graphiql=settings.DEBUG))),
]
