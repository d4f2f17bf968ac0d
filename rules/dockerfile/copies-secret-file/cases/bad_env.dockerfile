FROM alpine:3.21
# expect-next: dockerfile/copies-secret-file
COPY package.json .env.production ./
# expect-next: dockerfile/copies-secret-file
COPY certs/server.key /etc/ssl/private/
# expect-next: dockerfile/copies-secret-file
COPY private-key.pem privkey.pem /etc/ssl/
# expect-next: dockerfile/copies-secret-file
COPY keystore.p12 /app/
USER 1000
