import { graphqlHTTP } from "express-graphql";
import { schema } from "./schema";

export const a = graphqlHTTP({ schema, graphiql: false });
export const b = graphqlHTTP({ schema, graphiql: process.env.NODE_ENV === "development" });
export const c = { introspection: true, playground: true };
export const d = graphqlHTTP({ schema });
