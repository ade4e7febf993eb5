package org.acesim.cbp.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;

/** Batches as a filer's software writes them, for tests. The parcel is the one of the outside contract. */
public final class SampleBatch {
    private final String sender;
    private final String password;
    private final List<String> records = new ArrayList<>();
    private String application = "SE";

    private SampleBatch(String sender, String password) {
        this.sender = sender;
        this.password = password;
    }

    /** A batch of the gateway. */
    public static SampleBatch ofGateway() {
        return new SampleBatch("GWY", "GWYPWD");
    }

    /** A batch that filer ABC sends itself. */
    public static SampleBatch ofAbc() {
        return new SampleBatch("ABC", "ABCDEM");
    }

    /** The same, of entry summaries. */
    public SampleBatch ofSummaries() {
        application = "AE";
        return this;
    }

    /** Adds a block. */
    @SafeVarargs
    public final SampleBatch block(String filerCode, List<String>... transactions) {
        records.add("B  4701" + filerCode + application + " ".repeat(47) + "M0000000007");
        for (List<String> transaction : transactions) {
            records.addAll(transaction);
        }
        records.add("Y  4701" + filerCode + application);
        return this;
    }

    /** The message, each record on a line of its own. */
    public byte[] bytes() {
        List<String> all = new ArrayList<>();
        all.add("A4701" + sender + password + "060324     " + application + " ".repeat(32) + "M0000000007");
        all.addAll(records);
        all.add("Z4701" + sender + "      060324");
        return all.stream()
                .map(SampleBatch::padded)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The parcel of 75 USD, under type 86. */
    public static List<String> parcel(String filerCode, long serial) {
        return parcel(filerCode, serial, 75, "060324");
    }

    /** A parcel under type 86. */
    public static List<String> parcel(String filerCode, long serial, long value, String estimatedArrival) {
        return padded(List.of(
                "SE10A" + filerCode + "  " + EntryNumber.of(filerCode, serial).field() + " 86" + " ".repeat(15) + "400"
                        + "%010d".formatted(value) + "4701",
                "SE13JANE FILER                              2125550100",
                "SE15M    17612345675                                                    N",
                "SE15H    HAWB0001234                                       00000001     N",
                "SE20CR PO1001",
                "SE20EDA" + estimatedArrival,
                "SE30CN JOHN BUYER",
                "SE3515151 MAIN ST",
                "SE36ALBANY                             NY       12207          US",
                "SE40001DE MEN'S KNIT COTTON T-SHIRT",
                "SE50SE LADEN GMBH",
                "SE5515LADENSTRASSE 9",
                "SE56HAMBURG                            HH       20095          DE",
                "SE606109100012" + "%010d".formatted(value)));
    }

    /** Asks to replace an entry by what is filed here. */
    public static List<String> replacing(List<String> filing) {
        return withAction("R", filing);
    }

    /** Asks to update an entry with what is filed here: header, contact, bills and references. */
    public static List<String> updating(List<String> filing) {
        return withAction("U", filing).stream()
                .filter(record -> List.of("SE10", "SE13", "SE15", "SE20").contains(record.substring(0, 4)))
                .toList();
    }

    /** Asks to cancel what was filed here, for this reason and with these references. */
    public static List<String> cancelling(List<String> filing, String reason, String... references) {
        List<String> records = new ArrayList<>();
        records.add(withAction("D", filing).get(0));
        records.add(filing.get(1).substring(0, 59) + reason);
        for (String reference : references) {
            records.add("SE20" + reference);
        }
        return padded(records);
    }

    private static List<String> withAction(String action, List<String> filing) {
        List<String> records = new ArrayList<>(filing);
        records.set(0, "SE10" + action + filing.get(0).substring(5));
        return records;
    }

    /** The same goods worth more, under type 11. */
    public static List<String> informal(String filerCode, long serial, long value) {
        return padded(List.of(
                "SE10A" + filerCode + "  " + EntryNumber.of(filerCode, serial).field() + " 11EI 12-345678900400"
                        + "%010d".formatted(value) + "4701",
                "SE13JANE FILER                              2125550100",
                "SE15M    17612345675                                                    N",
                "SE15H    HAWB0001234                                       00000001     N",
                "SE20CR PO1002",
                "SE30SE LADEN GMBH",
                "SE3515LADENSTRASSE 9",
                "SE36HAMBURG                            HH       20095          DE",
                "SE30MF LADEN GMBH",
                "SE3515LADENSTRASSE 9",
                "SE36HAMBURG                            HH       20095          DE",
                "SE30BY JOHN BUYER",
                "SE3515151 MAIN ST",
                "SE36ALBANY                             NY       12207          US",
                "SE30CN JOHN BUYER",
                "SE3515151 MAIN ST",
                "SE36ALBANY                             NY       12207          US",
                "SE40001DE MEN'S KNIT COTTON T-SHIRT",
                "SE606109100012" + "%010d".formatted(value)));
    }

    /** The same under type 01. */
    public static List<String> formal(String filerCode, long serial, long value) {
        List<String> records = new ArrayList<>(informal(filerCode, serial, value));
        records.replaceAll(replacing(" 11EI ", " 01EI "));
        records.replaceAll(replacing("00400" + "%010d".formatted(value), "00408" + "%010d".formatted(value)));
        records.replaceAll(replacing("SE30CN JOHN BUYER" + " ".repeat(25), "SE30CN " + " ".repeat(35)));
        return records.stream()
                .map(record ->
                        record.startsWith("SE30CN") ? padded("SE30CN" + " ".repeat(36) + "EI 12-345678900") : record)
                .toList();
    }

    static UnaryOperator<String> replacing(String from, String to) {
        return record -> record.replace(from, to);
    }

    private static List<String> padded(List<String> records) {
        return records.stream().map(SampleBatch::padded).toList();
    }

    private static String padded(String record) {
        return record + " ".repeat(80 - record.length());
    }
}
