FROM fedora:41
RUN usermod -aG docker root
RUN mkdir -p /srv/app && chown -R root:app /srv/app
USER 1000
