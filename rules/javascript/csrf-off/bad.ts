import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { resolvers, typeDefs } from "./schema";

const server = new ApolloServer({
  typeDefs,
  resolvers,
  csrfPrevention: false, // expect: javascript/csrf-off
});

startStandaloneServer(server, { listen: { port: 4000 } });
