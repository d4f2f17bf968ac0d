FROM alpine:3.21
RUN chmod 644 /files/777.txt
RUN chmod 600 /files/777
USER 1000
