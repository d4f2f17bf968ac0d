FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
# expect-next: dockerfile/copies-secret-file
COPY .env ./
COPY src ./src
USER 1000
CMD ["python", "-m", "src.main"]
