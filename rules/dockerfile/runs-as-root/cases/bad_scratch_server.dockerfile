FROM golang:1.24 AS build
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

# no accounts in here, and still uid 0; a number needs no account
# expect-next: dockerfile/runs-as-root
FROM scratch
COPY --from=build /server /server
ENTRYPOINT ["/server"]
