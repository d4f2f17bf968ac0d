FROM alpine:3.21
RUN --mount=type=secret,id=login,env=LOGIN \
    git clone https://x:$LOGIN@github.com/example/a.git
RUN --mount=type=ssh git clone git@github.com:example/a.git
USER 1000
