FROM node:22-slim
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=false
RUN npm config set strict-ssl true
RUN git config --global http.sslVerify true
RUN git config --global http.sslCAInfo /etc/ssl/company.pem
ENV PIP_CERT=/etc/ssl/company.pem
USER node
