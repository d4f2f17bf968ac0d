FROM fedora:41
RUN useradd --create-home app && passwd -l app
RUN chown root:root /app | cat
USER app
