package org.acesim.cbp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated CBP as it runs, on a port that is free and with a store in memory, and a client for it. */
public final class RunningCbp implements AutoCloseable {
    public final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final int port;

    public RunningCbp(TestBroker broker, String... options) {
        this(broker, new Class<?>[0], options);
    }

    /** With more beans, or others. */
    public RunningCbp(TestBroker broker, Class<?>[] beans, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--acesim.cbp.port=0",
                "--spring.artemis.broker-url=" + broker.url(),
                "--spring.artemis.password=" + broker.password(),
                "--spring.main.log-startup-info=false"));
        arguments.addAll(Arrays.asList(options));
        if (arguments.stream().noneMatch(option -> option.startsWith("--acesim.data="))) {
            arguments.add("--acesim.data=memory");
        }
        context = CbpApplication.builder().sources(beans).run(arguments.toArray(String[]::new));
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** An answer with its body read as JSON where it is JSON. */
    public record Answer(HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        public String text() {
            return http.body();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(http.body());
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    /** Calls as an account, by the password of demonstration accounts. */
    public Answer call(String account, String method, String path, String contentType, String body) {
        String credentials = account + ":" + account.toLowerCase(java.util.Locale.ROOT) + "-demo";
        return send(request(path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public Answer json(String account, String method, String path, String body) {
        return call(account, method, path, "application/json", body);
    }

    public Answer get(String account, String path) {
        return call(account, "GET", path, "application/json", "");
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    public Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
