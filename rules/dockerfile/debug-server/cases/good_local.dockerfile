FROM node:22-slim
USER node
CMD ["node", "--inspect=127.0.0.1:9229", "server.js"]
