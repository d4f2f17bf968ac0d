FROM node:22-slim AS base
COPY . .
FROM base AS dev
CMD ["node", "--inspect=0.0.0.0:9229", "server.js"]
FROM base AS prod
USER node
CMD ["node", "server.js"]
