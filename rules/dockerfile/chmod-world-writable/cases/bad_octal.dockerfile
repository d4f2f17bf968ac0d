FROM alpine:3.21
# expect-next: dockerfile/chmod-world-writable
RUN chmod 0777 /app/run.sh
# expect-next: dockerfile/chmod-world-writable
RUN chmod 666 /etc/app.conf && echo ok
RUN touch /log \
# expect-next: dockerfile/chmod-world-writable
    && chmod 757 /log \
    && ls
USER 1000
