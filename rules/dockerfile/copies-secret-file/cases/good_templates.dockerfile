FROM alpine:3.21
# COPY .env ./
COPY .env.example .env.sample ./
COPY .env.example .env
COPY .envrc.md .environment ./
COPY id_rsa.pub /root/.ssh/authorized_keys
USER 1000
