ARG APP_UID=10001
FROM python:3.13-slim
USER root
RUN pip install --no-cache-dir gunicorn
COPY . /app
USER ${APP_UID}
CMD ["gunicorn", "app:app"]
