FROM node:22-slim
# expect-next: dockerfile/tls-verification-off
RUN npm config set strict-ssl false && npm ci
# expect-next: dockerfile/tls-verification-off
RUN yarn config set strict-ssl false
# expect-next: dockerfile/tls-verification-off
RUN npm install --strict-ssl=false
# expect-next: dockerfile/tls-verification-off
RUN pip install --trusted-host pypi.org -r requirements.txt
# expect-next: dockerfile/tls-verification-off
RUN pip config set global.trusted-host pypi.org
# expect-next: dockerfile/tls-verification-off
ENV PIP_TRUSTED_HOST=mirror.example.org
# expect-next: dockerfile/tls-verification-off
RUN conda config --set ssl_verify false
USER node
