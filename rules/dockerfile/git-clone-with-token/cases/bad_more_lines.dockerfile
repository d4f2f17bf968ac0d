FROM alpine:3.21
RUN apk add --no-cache git \
# expect-next: dockerfile/git-clone-with-token
    && git clone https://x-access-token:$LOGIN@github.com/example/a.git \
    && cd a
USER 1000
