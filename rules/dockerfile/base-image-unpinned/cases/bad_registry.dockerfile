# expect-next: dockerfile/base-image-unpinned
FROM registry.example.com:5000/team/base
RUN true
# expect-next: dockerfile/base-image-unpinned
FROM ghcr.io/example/tool
USER 1000
