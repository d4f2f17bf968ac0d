# the entrypoint fixes the owner of the volume as root, then gives root up
FROM redis:7
RUN apt-get update && apt-get install -y --no-install-recommends gosu
ENTRYPOINT ["gosu", "redis", "redis-server"]
