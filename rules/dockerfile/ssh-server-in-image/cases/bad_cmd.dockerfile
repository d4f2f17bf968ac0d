FROM fedora:41
USER 1000
# expect-next: dockerfile/ssh-server-in-image
CMD ["/usr/sbin/sshd", "-D"]
