import { ApolloDriver } from "@nestjs/apollo";
import { GraphQLModule } from "@nestjs/graphql";
import { graphqlHTTP } from "express-graphql";
import { createYoga } from "graphql-yoga";
import { schema } from "./schema";

export const a = graphqlHTTP({ schema, graphiql: true }); // expect: javascript/graphql-introspection-on
export const b = createYoga({ schema, graphiql: true }); // expect: javascript/graphql-introspection-on
export const c = GraphQLModule.forRoot({ driver: ApolloDriver, playground: true }); // expect: javascript/graphql-introspection-on
