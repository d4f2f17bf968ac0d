FROM alpine:3.21
COPY ca.pem server-cert.pem /etc/ssl/certs/
COPY signing-pub.key /etc/keys/
COPY known_hosts /root/.ssh/
COPY package.json .npmrc ./
USER 1000
