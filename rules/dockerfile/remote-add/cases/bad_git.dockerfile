FROM alpine:3.21
# expect-next: dockerfile/remote-add
ADD https://github.com/example/tool.git#main /src
USER 1000
