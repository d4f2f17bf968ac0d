FROM golang:1.24 AS ubuntu
RUN go build ./...
FROM ubuntu
USER 1000
