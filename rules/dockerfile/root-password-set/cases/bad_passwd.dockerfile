FROM fedora:41
# expect-next: dockerfile/root-password-set
RUN echo hunter | passwd --stdin root
# expect-next: dockerfile/root-password-set
RUN echo -e "a\na" | passwd root
# expect-next: dockerfile/root-password-set
RUN passwd -d root
USER 1000
