FROM eclipse-temurin:21
USER 1000
# expect-next: dockerfile/debug-server
ENV JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005"
# expect-next: dockerfile/debug-server
ENTRYPOINT python -m debugpy --listen 0.0.0.0:5678 main.py
# expect-next: dockerfile/debug-server
CMD flask --app main --debug run
