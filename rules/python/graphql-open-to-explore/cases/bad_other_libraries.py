from ariadne.asgi import GraphQL
from flask_graphql import GraphQLView
from strawberry.fastapi import GraphQLRouter

from shop import app, schema

app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema, graphiql=True))  # expect: python/graphql-open-to-explore
router = GraphQLRouter(schema, graphql_ide="graphiql")  # expect: python/graphql-open-to-explore
other = GraphQL(schema, debug=True)  # expect: python/graphql-open-to-explore
