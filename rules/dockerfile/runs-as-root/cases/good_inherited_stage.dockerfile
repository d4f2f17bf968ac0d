FROM node:22-slim AS base
WORKDIR /app
USER node

FROM base AS test
RUN npm test

FROM base AS production
COPY --from=test /app /app
CMD ["node", "server.js"]
