import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures a running acesim: how long one filing takes until it is released, and how many a second pass when they come
 * in one document. Start acesim with an inspection rate of 0, then {@code java bench/FilingRate.java [URL] [FILINGS]}.
 */
public final class FilingRate {
    private static final Pattern NUMBER = Pattern.compile("\"entryNumber\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ABC =
            "Basic " + Base64.getEncoder().encodeToString("ABC:abc-demo".getBytes(StandardCharsets.UTF_8));
    private static final long RUN = System.currentTimeMillis() % 1_000_000;

    private final String url;

    private FilingRate(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        FilingRate rate = new FilingRate(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080");
        int filings = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        rate.oneByOne(300);
        long[] nanos = rate.oneByOne(300);
        Arrays.sort(nanos);
        System.out.printf(
                "one at a time, filing to RELEASED: median %.1f ms, 90 %% %.1f ms, 99 %% %.1f ms (%d filings)%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 9 / 10] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos.length);
        for (int run = 1; run <= 3; run++) {
            rate.together(filings, run);
        }
    }

    private long[] oneByOne(int filings) throws Exception {
        long[] nanos = new long[filings];
        for (int i = 0; i < filings; i++) {
            long start = System.nanoTime();
            String answer = post("application/json", parcel(i));
            Matcher number = NUMBER.matcher(answer);
            if (!number.find()) {
                throw new IllegalStateException(answer);
            }
            String entry = get("/api/v1/entries/" + number.group(1) + "?until=RELEASED&wait=10s");
            if (!entry.contains("\"RELEASED\"")) {
                throw new IllegalStateException(entry);
            }
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void together(int filings, int run) throws Exception {
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < filings; i++) {
            document.append(parcel(run * 10_000_000 + i)).append('\n');
        }
        long start = System.nanoTime();
        post("application/x-ndjson", document.toString());
        double answered = (System.nanoTime() - start) / 1e9;
        while (isAny("RECEIVED") || isAny("FILED") || isAny("ACCEPTED")) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "one document of %d: answered after %.1f s, all released after %.1f s: %.0f entries/s%n",
                filings, answered, seconds, filings / seconds);
    }

    private boolean isAny(String status) throws Exception {
        return NUMBER.matcher(get("/api/v1/entries?limit=1&status=" + status)).find();
    }

    private String post(String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + "/api/v1/entries"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HTTP.send(request.header("Authorization", ABC).build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static String parcel(int number) {
        return """
                {"entryType":"86","filerReference":"R%1$d","portOfEntry":"4701","modeOfTransport":"40",\
                "bills":[{"type":"M","number":"17612345675","houseNumber":"H%1$d","quantity":1}],\
                "conveyance":{"carrier":"EK","voyageFlight":"201"},\
                "invoice":{"number":"INV-%1$d","date":"2024-05-30"},"use":"PERSONAL",\
                "seller":{"name":"Laden GmbH","street":"Ladenstrasse 9","city":"Hamburg","region":"HH",\
                "postalCode":"20095","country":"DE"},\
                "consignee":{"name":"Buyer %1$d %2$d","street":"%1$d Main St","city":"Albany","region":"NY",\
                "postalCode":"12207","country":"US"},\
                "contact":{"name":"Jane Filer","phone":"2125550100"},\
                "lines":[{"description":"Men's knit cotton T-shirt","hts":"6109.10.0012","origin":"DE",\
                "value":"75.00","quantity":"2","unit":"PCS"}]}"""
                .formatted(number, RUN);
    }
}
