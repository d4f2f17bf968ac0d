FROM node:22-slim
WORKDIR /app
# expect-next: dockerfile/secret-in-build-argument
ARG NPM_TOKEN
COPY package.json package-lock.json ./
RUN npm config set //registry.npmjs.org/:_authToken=$NPM_TOKEN \
    && npm ci --omit=dev
COPY . .
USER node
CMD ["node", "server.js"]
