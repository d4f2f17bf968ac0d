FROM node:22-slim
USER node
# expect-next: dockerfile/debug-server
CMD ["node", "--inspect=0.0.0.0:9229", "server.js"]
