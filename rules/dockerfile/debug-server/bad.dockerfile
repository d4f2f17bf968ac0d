FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
USER 1000
# expect-next: dockerfile/debug-server
CMD ["flask", "run", "--host=0.0.0.0", "--debug"]
