# expect-next: dockerfile/base-image-unpinned
FROM --platform=linux/amd64 golang AS build
RUN go build -o /server .
# expect-next: dockerfile/base-image-unpinned
FROM gcr.io/distroless/static:latest as final
COPY --from=build /server /server
USER 1000
