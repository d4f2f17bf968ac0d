FROM alpine:3.21
# expect-next: dockerfile/root-password-set
RUN echo 'root:root' | chpasswd
# expect-next: dockerfile/root-password-set
RUN printf "root:%s" toor | chpasswd
RUN apk add bash && \
# expect-next: dockerfile/root-password-set
    echo root:$ROOTPW | chpasswd && \
    true
USER 1000
