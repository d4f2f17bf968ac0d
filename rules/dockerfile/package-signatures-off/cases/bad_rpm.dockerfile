FROM fedora:41
# expect-next: dockerfile/package-signatures-off
RUN dnf install -y --nogpgcheck tool
# expect-next: dockerfile/package-signatures-off
RUN yum -y --nogpgcheck install tool
# expect-next: dockerfile/package-signatures-off
RUN rpm -i --nosignature tool.rpm
# expect-next: dockerfile/package-signatures-off
RUN zypper --no-gpg-checks install -y tool
# expect-next: dockerfile/package-signatures-off
RUN printf 'gpgcheck=0' >> /etc/yum.repos.d/tool.repo
USER 1000
