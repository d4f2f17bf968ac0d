FROM python:3.13-slim
# expect-next: dockerfile/debug-server
ENV FLASK_DEBUG=1
# expect-next: dockerfile/debug-server
ENV FLASK_APP=app FLASK_ENV=development
# expect-next: dockerfile/debug-server
ENV FLASK_DEBUG true
USER 1000
CMD ["flask", "run"]
