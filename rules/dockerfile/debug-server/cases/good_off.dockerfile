FROM python:3.13-slim
# ENV FLASK_DEBUG=1
ENV FLASK_DEBUG=0 FLASK_ENV=production
USER 1000
CMD ["flask", "run", "--no-debugger"]
