package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.acesim.gateway.GatewayApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway, with a broker and a CBP of the test's own, and real HTTP. */
final class RunningGateway implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final GatewayBroker broker;
    final ScriptedCbp cbp;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    /** Starts it with options such as {@code --acesim.data=memory}, and waits until it is ready. */
    RunningGateway(String... options) throws Exception {
        this(true, options);
    }

    RunningGateway(boolean timeIsTold, String... options) throws Exception {
        broker = new GatewayBroker();
        cbp = new ScriptedCbp(broker);
        cbp.tellsTime(timeIsTold);
        List<String> all = new ArrayList<>(List.of(
                "--acesim.gateway.port=0",
                "--acesim.data=memory",
                "--spring.artemis.broker-url=" + broker.url(),
                "--spring.artemis.password=" + GatewayBroker.PASSWORD));
        all.addAll(Arrays.asList(options));
        context = GatewayApplication.builder().run(all.toArray(String[]::new));
        if (timeIsTold) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> get("", "/actuator/health/readiness").status() == 200);
        }
    }

    /** An answer; its body is read as JSON when asked for. */
    record Answer(int status, HttpResponse<String> response) {
        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** Files a parcel as {@code ABC}; returns its number. */
    String file(String filing) throws IOException, InterruptedException {
        return file("ABC", filing);
    }

    String file(String user, String filing) throws IOException, InterruptedException {
        Answer answer = post(user, "application/json", filing);
        if (answer.status() != 202) {
            throw new AssertionError(answer.body());
        }
        return answer.json().at("/entries/0/entryNumber").asString();
    }

    /** Waits until CBP's word of an entry is in its timeline. */
    void told(String number, String event) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(entry(number)
                        .get("timeline")
                        .valueStream()
                        .map(told -> told.get("source").asString() + " "
                                + told.get("event").asString()))
                .contains("CBP " + event));
    }

    /** The entry as it stands now. */
    JsonNode entry(String number) throws IOException, InterruptedException {
        return get(number.substring(0, 3), "/api/v1/entries/" + number).json();
    }

    Answer get(String user, String path) throws IOException, InterruptedException {
        return send(user, request(path).GET());
    }

    Answer post(String user, String type, String body, String... headers) throws IOException, InterruptedException {
        return postTo(user, "/api/v1/entries", type, body, headers);
    }

    Answer postTo(String user, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(user, request);
    }

    /** A request with a JSON body, or none. */
    Answer call(String method, String user, String path, String body) throws IOException, InterruptedException {
        return send(
                user,
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A multipart request. */
    Answer multipart(String user, String path, Part... parts) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String file = part.file() == null ? "" : "; filename=\"" + part.file() + "\"";
            String type = part.type() == null ? "" : "Content-Type: " + part.type() + "\r\n";
            body.write(("--xyz\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"" + file + "\r\n" + type
                            + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(part.content());
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write("--xyz--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                user,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=xyz")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A part of a multipart request. */
    record Part(String name, String file, String type, byte[] content) {
        static Part text(String name, String text) {
            return new Part(name, null, null, text.getBytes(StandardCharsets.UTF_8));
        }

        static Part pdf(String name, String file) {
            return new Part(name, file, "application/pdf", "%PDF-1.7 test".getBytes(StandardCharsets.UTF_8));
        }
    }

    Answer postFile(String user, String type, Path body) throws IOException, InterruptedException {
        return send(
                user,
                request("/api/v1/entries").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofFile(body)));
    }

    /** The entry, once it is in a status, or after ten seconds in the one that it has. */
    JsonNode until(String number, String status) throws IOException, InterruptedException {
        return get(number.substring(0, 3), "/api/v1/entries/" + number + "?until=" + status + "&wait=10s")
                .json();
    }

    Answer send(String user, HttpRequest.Builder request) throws IOException, InterruptedException {
        if (user.startsWith("Bearer ")) {
            request.header("Authorization", user);
        } else if (!user.isEmpty()) {
            String password =
                    user.contains(":") ? user : user + ":" + user.toLowerCase(java.util.Locale.ROOT) + "-demo";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    HttpRequest.Builder request(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    @Override
    public void close() throws Exception {
        context.close();
        cbp.close();
        broker.close();
    }
}
