FROM node:22 AS base
USER node
WORKDIR /app
USER root
RUN npm install -g pnpm

# expect-next: dockerfile/runs-as-root
FROM base
CMD ["node", "server.js"]
