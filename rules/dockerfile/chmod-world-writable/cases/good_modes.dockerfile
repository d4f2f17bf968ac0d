FROM alpine:3.21
# chmod 777 /app
RUN chmod 755 /app && chmod +x /run.sh && chmod 1777 /scratch
RUN chmod u+w /app && chmod g+w /data && chmod a+rx /run.sh && chmod o-w /x
RUN chmod 4755 /bin/tool && chmod 770 /srv && chmod 664 /srv/a
USER 1000
