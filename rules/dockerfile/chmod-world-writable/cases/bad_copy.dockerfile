FROM alpine:3.21
# expect-next: dockerfile/chmod-world-writable
COPY --chmod=777 run.sh /
# expect-next: dockerfile/chmod-world-writable
ADD --chown=app --chmod=0666 data.tar /
# expect-next: dockerfile/chmod-world-writable
RUN mkdir -p -m 777 /data
# expect-next: dockerfile/chmod-world-writable
RUN install -d -m 0777 /data
USER 1000
