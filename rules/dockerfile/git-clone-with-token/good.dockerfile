FROM golang:1.24 AS build
WORKDIR /src
RUN --mount=type=ssh git clone --depth 1 git@github.com:example/billing.git .
RUN go build -o /billing ./cmd/billing

FROM gcr.io/distroless/static:nonroot
COPY --from=build /billing /billing
ENTRYPOINT ["/billing"]
