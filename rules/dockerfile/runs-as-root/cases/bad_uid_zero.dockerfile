FROM eclipse-temurin:21-jre
COPY app.jar /app.jar
# expect-next: dockerfile/runs-as-root
user 0:0
CMD ["java", "-jar", "/app.jar"]
