FROM alpine:3.21
# expect-next: dockerfile/copies-secret-file
COPY .aws /root/.aws
# expect-next: dockerfile/copies-secret-file
COPY config/service-account.json /app/
# expect-next: dockerfile/copies-secret-file
COPY ["credentials.json", "/app/credentials.json"]
# expect-next: dockerfile/copies-secret-file
COPY .kube/config /root/.kube/config
USER 1000
