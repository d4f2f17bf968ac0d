# expect-next: dockerfile/base-image-unpinned
FROM ubuntu
USER 1000
