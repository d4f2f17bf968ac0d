FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN \
    npm config set //registry.npmjs.org/:_authToken=$NPM_TOKEN \
    && npm ci --omit=dev
COPY . .
USER node
CMD ["node", "server.js"]
