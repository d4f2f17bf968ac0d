FROM fedora:41
# echo root:x | chpasswd
RUN passwd -l root
RUN usermod -L root
USER 1000
