package org.acesim.cbp.wire;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;

/** Entry summaries as a filer's software writes them, for tests. The goods are the T-shirts of the outside contract. */
public final class SampleSummary {
    private SampleSummary() {}

    /** Of the entry {@link SampleBatch#informal} worth 801 USD: duty 16.5 % is 132.17, the informal fee 2.53. */
    public static List<String> informal(String filerCode, long serial) {
        return informal(filerCode, serial, 801, "13217");
    }

    /** Of T-shirts from Germany worth so much, with this duty in cents. */
    public static List<String> informal(String filerCode, long serial, long value, String dutyCents) {
        return padded(List.of(
                "10A" + filerCode + "  " + EntryNumber.of(filerCode, serial).field() + " 4701REF000001   1140 X"
                        + " ".repeat(11) + "1",
                "1112-3456789  ",
                "34311" + "00000253",
                "40  001 DE",
                "506109100012 " + cents(10, dutyCents) + " " + "%010d".formatted(value) + " 000000001200DOZ"
                        + "000000003600KG",
                "89311" + "00000000253",
                "90" + cents(11, dutyCents) + " " + "00000000253" + " " + "00000000000" + " " + "00000000000" + " "
                        + "00000000000"));
    }

    /** Of the entry {@link SampleBatch#formal} worth 3,000 USD: duty 495.00, processing fee 10.39 raised to 31.67. */
    public static List<String> formal(String filerCode, long serial) {
        return padded(List.of(
                "10A" + filerCode + "  " + EntryNumber.of(filerCode, serial).field() + " 4701REF000001   0140 X"
                        + " ".repeat(11) + "1",
                "1112-3456789  12-3456789  " + " ".repeat(34) + "NY",
                "318B 001",
                "40  001 DEDE053024        0000000100     0000000040    N",
                "506109100012 0000049500 0000003000 000000001200DOZ000000003600KG",
                "6249900001039",
                "8949900000003167",
                "9000000049500 00000003167 00000000000 00000000000 00000000000"));
    }

    /** Asks for another action. */
    public static List<String> as(String action, List<String> summary) {
        List<String> records = new ArrayList<>(summary);
        records.set(0, "10" + action + summary.get(0).substring(3));
        return records;
    }

    /** Asks to delete a summary: its header alone. */
    public static List<String> deleting(List<String> summary) {
        String header = "10D" + summary.get(0).substring(3, 35);
        return padded(List.of(header));
    }

    private static String cents(int width, String amount) {
        return "0".repeat(width - amount.length()) + amount;
    }

    private static List<String> padded(List<String> records) {
        return records.stream()
                .map(record -> record + " ".repeat(80 - record.length()))
                .toList();
    }
}
