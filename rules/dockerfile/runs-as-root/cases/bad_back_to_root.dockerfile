FROM python:3.13-slim
RUN useradd --create-home app
USER app
COPY --chown=app . /home/app
# expect-next: dockerfile/runs-as-root
USER root
RUN apt-get update && apt-get install -y --no-install-recommends libpq5
CMD ["python", "/home/app/main.py"]
