FROM alpine:3.21
# expect-next: dockerfile/chmod-world-writable
RUN chmod a+w /app
# expect-next: dockerfile/chmod-world-writable
RUN chmod -R o+rw /app
# expect-next: dockerfile/chmod-world-writable
RUN chmod ugo+rwx /app
# expect-next: dockerfile/chmod-world-writable
RUN chmod --recursive a=rwX /app
USER 1000
