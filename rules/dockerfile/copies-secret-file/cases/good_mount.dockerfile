FROM alpine:3.21
RUN --mount=type=secret,id=env,target=/app/.env ./build.sh
COPY src/keys.py tokenizer.json ./
USER 1000
