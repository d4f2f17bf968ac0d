# syntax=docker/dockerfile:1
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
# a USER here says nothing about the image that ships
USER 1000
RUN go build -o /server .

# expect-next: dockerfile/runs-as-root
FROM debian:bookworm-slim AS final
COPY --from=build /server /server
# USER nobody
ENTRYPOINT ["/server"]
