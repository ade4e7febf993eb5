package org.acesim.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An account's way to both HTTP interfaces. */
final class AcesimClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int gatewayPort;
    private final int cbpPort;
    private final String authorization;

    AcesimClient(int gatewayPort, int cbpPort, String account, String password) {
        this.gatewayPort = gatewayPort;
        this.cbpPort = cbpPort;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Files a document; {@code query} may be empty. */
    Answer file(String contentType, String document, String query) {
        return send(request(gatewayPort, "/api/v1/entries" + query)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(document)));
    }

    Answer fileJson(String filing) {
        return file("application/json", filing, "");
    }

    /** The entry once it is in one of these statuses, or in another final one. */
    JsonNode entryOnce(String entryNumber, String statuses) {
        return get("/api/v1/entries/" + entryNumber + "?until=" + statuses + "&wait=20s")
                .json();
    }

    Answer get(String path) {
        return send(
                request(path.startsWith("/cbp") ? cbpPort : gatewayPort, path).GET());
    }

    /** The same as plain text. */
    Answer getText(String path) {
        return send(request(path.startsWith("/cbp") ? cbpPort : gatewayPort, path)
                .header("Accept", "text/plain")
                .GET());
    }

    Answer post(String path, String contentType, String body) {
        return send(request(path.startsWith("/cbp") ? cbpPort : gatewayPort, path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, String json) {
        return send(request(path.startsWith("/cbp") ? cbpPort : gatewayPort, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    Answer patch(String path, String json) {
        return send(request(gatewayPort, path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(request(gatewayPort, path).DELETE());
    }

    private HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(int status, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The number of the entry that a document of one filing became. */
        String entryNumber() {
            return json().path("entries").path(0).path("entryNumber").asString();
        }
    }
}
