FROM node:22-slim
# expect-next: dockerfile/tls-verification-off
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
# expect-next: dockerfile/tls-verification-off
ENV NODE_TLS_REJECT_UNAUTHORIZED 0
# expect-next: dockerfile/tls-verification-off
ENV PYTHONHTTPSVERIFY=0
# expect-next: dockerfile/tls-verification-off
RUN NODE_TLS_REJECT_UNAUTHORIZED='0' npm ci
USER node
