FROM golang:1.24
WORKDIR /src
COPY known_hosts /etc/ssh/ssh_known_hosts
RUN --mount=type=ssh git clone --depth 1 git@github.com:example/billing.git .
RUN go build -o /usr/local/bin/billing ./cmd/billing
USER 10001
ENTRYPOINT ["/usr/local/bin/billing"]
