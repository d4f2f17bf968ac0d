FROM fedora:41
RUN dnf install -y tool && dnf clean all
RUN printf 'gpgcheck=1' >> /etc/yum.repos.d/tool.repo
USER 1000
