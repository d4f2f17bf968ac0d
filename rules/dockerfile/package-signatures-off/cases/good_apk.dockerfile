FROM alpine:3.21
RUN apk add --no-cache curl
RUN git push --force origin main
USER 1000
