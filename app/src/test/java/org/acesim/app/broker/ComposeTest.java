package org.acesim.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.activemq.artemis.utils.VersionLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine runs where the tests run: what docker-compose.yml says is compared with what the tests do run. */
class ComposeTest {

    private static final Path ROOT = CommittedBroker.DIRECTORY.resolveSibling("");

    private final Map<String, Map<String, Object>> services = services();

    @Test
    void everyPortIsPublishedOnLoopbackOnly() {
        assertThat(services.values().stream().flatMap(service -> list(service, "ports").stream()))
                .containsExactly("127.0.0.1:8080:8080", "127.0.0.1:8081:8081", "127.0.0.1:61616:61616");
    }

    @Test
    void theBrokerIsTheOneThatTheTestsRun() {
        assertThat(services.get("broker"))
                .containsEntry(
                        "image", "apache/artemis:" + VersionLoader.getVersion().getFullVersion());
        assertThat(list(services.get("broker"), "volumes"))
                .contains("./broker:/var/lib/artemis-instance/etc-override:ro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "cbp"})
    void eachSideSignsInAsItself(String side) throws IOException {
        var users = new Properties();
        try (var file = Files.newBufferedReader(CommittedBroker.DIRECTORY.resolve("artemis-users.properties"))) {
            users.load(file);
        }

        assertThat(list(services.get(side), "command"))
                .contains(
                        "--acesim.run=" + side,
                        "--spring.artemis.user=" + side,
                        "--spring.artemis.password=" + users.getProperty(side),
                        "--spring.datasource.url=jdbc:postgresql://postgres/" + side,
                        "--spring.datasource.username=" + side,
                        "--spring.datasource.password=" + side + "-demo");
        assertThat(Files.readString(ROOT.resolve("postgres/databases.sql")))
                .contains(
                        "create user %s password '%s-demo';".formatted(side, side),
                        "create database %s owner %s;".formatted(side, side));
    }

    @Test
    void everyServiceSaysWhenItIsReady() {
        assertThat(services.values()).allSatisfy(service -> assertThat(service).containsKey("healthcheck"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        try (var file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Map<String, Object> compose = new Yaml().load(file);
            return (Map<String, Map<String, Object>>) compose.get("services");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(Map<String, Object> service, String key) {
        var values = new ArrayList<String>();
        ((List<?>) service.getOrDefault(key, List.of())).forEach(value -> values.add(value.toString()));
        return values;
    }
}
