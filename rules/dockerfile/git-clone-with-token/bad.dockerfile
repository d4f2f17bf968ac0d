FROM golang:1.24 AS build
ARG GIT_LOGIN
WORKDIR /src
# expect-next: dockerfile/git-clone-with-token
RUN git clone --depth 1 https://$GIT_LOGIN@github.com/example/billing.git .
RUN go build -o /billing ./cmd/billing

FROM gcr.io/distroless/static:nonroot
COPY --from=build /billing /billing
ENTRYPOINT ["/billing"]
