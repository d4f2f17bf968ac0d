FROM golang:1.24 AS build
# expect-next: dockerfile/secret-in-build-argument
ARG TOKEN
RUN go build -o /server .
FROM debian:bookworm-slim
COPY --from=build /server /server
USER 1000
CMD ["/server"]
