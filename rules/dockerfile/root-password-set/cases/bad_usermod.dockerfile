FROM fedora:41
# expect-next: dockerfile/root-password-set
RUN usermod -p '$6$abc' root
# expect-next: dockerfile/root-password-set
RUN usermod --password xyz root && true
USER 1000
