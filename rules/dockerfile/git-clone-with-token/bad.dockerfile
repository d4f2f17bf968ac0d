FROM golang:1.24
ARG GIT_LOGIN
WORKDIR /src
# expect-next: dockerfile/git-clone-with-token
RUN git clone --depth 1 https://$GIT_LOGIN@github.com/example/billing.git .
RUN go build -o /usr/local/bin/billing ./cmd/billing
USER 10001
ENTRYPOINT ["/usr/local/bin/billing"]
