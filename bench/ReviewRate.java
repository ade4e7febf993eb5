import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the simulated CBP alone, as a filer who speaks CATAIR meets it: batches of 100 type-86 entries on
 * {@code ABI.INBOUND}, everything durable. How many entries a second it takes, whether it slows down as they pile up, what
 * a selected entry costs beside an unselected one, and how long an advance over many pending events takes.
 *
 * <p>Start {@code ./acesim} with a data folder of its own and {@code --acesim.settings.inspection-rates.86=0}, then
 * {@code java bench/ReviewRate.java [URL] [ENTRIES] [SELECTED] [PENDING]}. It needs no library: batches go by HTTP to
 * {@code /cbp/api/v1/abi}, which puts them on that queue and waits for the answer.
 */
public final class ReviewRate {
    private static final int BATCH = 100;
    private static final int TOGETHER = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;
    private long serial;

    private ReviewRate(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        ReviewRate rate = new ReviewRate(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8081");
        int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int selected = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        int pending = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100_000;
        rate.trainer("PUT", "/clock", "{\"frozen\": true}");
        rate.file(5_000, "JOHN BUYER", rate.today());
        double first = rate.file(10_000, "JOHN BUYER", rate.today());
        System.out.printf("the first 10,000: %.0f entries/s%n", first);
        double rest = rate.file(entries, "JOHN BUYER", rate.today());
        System.out.printf("the next %,d: %.0f entries/s%n", entries, rest);
        double last = rate.file(10_000, "JOHN BUYER", rate.today());
        System.out.printf("10,000 after those: %.0f entries/s, %.0f %% of the first%n", last, 100 * last / first);
        double looked = rate.file(selected, "EXAM XRAY", rate.today());
        System.out.printf(
                "%,d selected: %.0f entries/s, each %.1f times an unselected one until it is held%n",
                selected, looked, last / looked);
        long start = System.nanoTime();
        System.out.println(rate.trainer("POST", "/clock/advance", "{\"by\": \"P3D\"}"));
        double reviewed = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "their release took %.1f s: %.1f times an unselected one in all%n",
                reviewed, (selected / looked + reviewed) / (selected / last));
        rate.file(pending, "JOHN BUYER", "122599");
        start = System.nanoTime();
        System.out.println(rate.trainer("POST", "/clock/advance", "{\"to\": \"2099-12-26T00:00:00\"}"));
        System.out.printf("an advance over %,d arrivals took %.1f s%n", pending, (System.nanoTime() - start) / 1e9);
    }

    private double file(int entries, String consignee, String arrival) throws Exception {
        long start = System.nanoTime();
        for (int filed = 0; filed < entries; filed += BATCH * TOGETHER) {
            int batches = Math.min(TOGETHER, (entries - filed) / BATCH);
            String message = IntStream.range(0, batches)
                    .mapToObj(batch -> batch(consignee, arrival))
                    .collect(Collectors.joining());
            post(message);
        }
        return entries / ((System.nanoTime() - start) / 1e9);
    }

    /** Answered once it is stored and decided; each call is twenty batches in one message. */
    private void post(String batches) throws Exception {
        var response = HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "/cbp/api/v1/abi"))
                        .header("Content-Type", "text/plain")
                        .header("Authorization", basic("ABC:abc-demo"))
                        .POST(HttpRequest.BodyPublishers.ofString(batches))
                        .build(),
                BodyHandlers.ofString());
        while (response.statusCode() == 202) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            String place = response.headers().firstValue("Location").orElseThrow();
            response = HTTP.send(
                    HttpRequest.newBuilder(URI.create(url).resolve(place))
                            .header("Authorization", basic("ABC:abc-demo"))
                            .build(),
                    BodyHandlers.ofString());
        }
        if (response.statusCode() != 200 || !response.body().contains("SE DATA ACCEPTED")) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
    }

    private String trainer(String method, String path, String json) throws IOException, InterruptedException {
        var response = HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "/cbp/api/v1" + path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", basic("trainer:trainer-demo"))
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /** Simulated, as a message writes it. */
    private String today() throws IOException, InterruptedException {
        String now = trainer("GET", "/clock", "").replaceAll(".*\"now\":\"(\\d{4})-(\\d\\d)-(\\d\\d).*", "$2$3$1");
        return now.substring(0, 4) + now.substring(6);
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    private String batch(String consignee, String arrival) {
        String entries = IntStream.range(0, BATCH)
                .mapToObj(i -> entry(++serial, consignee, arrival))
                .collect(Collectors.joining());
        return record("A4701ABCABCDEM060324     SE") + record("B  4701ABCSE") + entries + record("Y  4701ABCSE")
                + record("Z4701ABC      060324");
    }

    private static String entry(long serial, String consignee, String arrival) {
        return Stream.of(
                        "SE10AABC  " + number(serial) + " 86" + " ".repeat(15) + "400" + "0000000075" + "4701",
                        "SE13JANE FILER                              2125550100",
                        "SE15M    17612345675                                                    N",
                        "SE15H    H%010d                                       00000001     N".formatted(serial),
                        "SE20EDA" + arrival,
                        "SE30CN " + consignee,
                        "SE3515%d MAIN ST".formatted(serial),
                        "SE36ALBANY                             NY       12207          US",
                        "SE40001DE MEN'S KNIT COTTON T-SHIRT",
                        "SE50SE LADEN GMBH",
                        "SE5515LADENSTRASSE 9",
                        "SE56HAMBURG                            HH       20095          DE",
                        "SE6061091000120000000075")
                .map(ReviewRate::record)
                .collect(Collectors.joining());
    }

    /** Seven digits and the check digit (ACE CATAIR, Appendix E). */
    private static String number(long serial) {
        String digits = "123" + "%07d".formatted(serial); // A, B and C count as 1, 2 and 3
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? (doubled > 9 ? doubled % 10 + 1 : doubled) : digit;
        }
        return "%07d".formatted(serial) + (10 - sum % 10) % 10;
    }

    private static String record(String text) {
        return text + " ".repeat(80 - text.length()) + "\n";
    }
}
