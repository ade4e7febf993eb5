# Both sides are this one program: docker-compose.yml says which. Build the jar first: mvn package -DskipTests
FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /acesim acesim && install --directory --owner=acesim /acesim/data
WORKDIR /acesim
USER acesim
VOLUME /acesim/data
COPY app/target/acesim.jar acesim.jar
ENTRYPOINT ["java", "-jar", "acesim.jar"]
