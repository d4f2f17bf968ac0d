from ariadne.asgi import GraphQL
from strawberry.fastapi import GraphQLRouter

from shop import View, schema, settings

router = GraphQLRouter(schema, graphql_ide=None)
second = GraphQLRouter(schema, graphiql=False)
other = GraphQL(schema, debug=settings.DEBUG)
view = View.as_view(template_name="graphiql.html")
