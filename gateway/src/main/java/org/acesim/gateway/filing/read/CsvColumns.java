package org.acesim.gateway.filing.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns that a CSV of parcels may have, and where in the JSON of a filing each stands. */
final class CsvColumns {

    /** The column whose equal neighbours make one entry. */
    static final String SHIPMENT = "shipment";

    /** One column for a qualifier and a number. */
    static final String IMPORTER = "importerOfRecord";

    private static final String LINE = "/lines/*/";

    private static final Pattern LINE_INDEX = Pattern.compile("^/lines/(\\d{1,4})(?=/|$)");

    private static final Map<String, String> POINTERS = table();

    private CsvColumns() {}

    static List<String> names() {
        return List.copyOf(POINTERS.keySet());
    }

    static boolean has(String column) {
        return POINTERS.containsKey(column);
    }

    /** Whether the column differs from row to row of one entry. */
    static boolean ofLine(String column) {
        return pointer(column).startsWith(LINE);
    }

    /** Where the column stands in the JSON of a filing, if its row is the line of this index. */
    static String pointer(String column, int line) {
        return pointer(column).replace("*", String.valueOf(line));
    }

    /** The column that a pointer points to, or the first one under it. */
    static String column(String pointer) {
        String general = LINE_INDEX.matcher(pointer).replaceFirst("/lines/*");
        for (Map.Entry<String, String> column : POINTERS.entrySet()) {
            if (column.getValue().equals(general)
                    || column.getValue().startsWith(general + "/")
                    || general.startsWith(column.getValue() + "/")) {
                return column.getKey();
            }
        }
        return pointer;
    }

    private static String pointer(String column) {
        return POINTERS.getOrDefault(column, "");
    }

    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put(SHIPMENT, "/filerReference");
        for (String header : List.of("entryType", "portOfEntry", "modeOfTransport", "estimatedArrival", IMPORTER)) {
            table.put(header, "/" + header);
        }
        table.put("billType", "/bills/0/type");
        table.put("billIssuer", "/bills/0/issuer");
        table.put("billNumber", "/bills/0/number");
        table.put("houseNumber", "/bills/0/houseNumber");
        table.put("billQuantity", "/bills/0/quantity");
        table.put("invoiceNumber", "/invoice/number");
        table.put("invoiceDate", "/invoice/date");
        table.put("use", "/use");
        for (String party : List.of("seller", "consignee")) {
            for (String field : List.of("name", "street", "city", "region", "postalCode", "country")) {
                table.put(party + capitalised(field), "/" + party + "/" + field);
            }
        }
        table.put("contactName", "/contact/name");
        table.put("contactPhone", "/contact/phone");
        for (String line : List.of("description", "hts", "origin", "value", "quantity", "unit")) {
            table.put(line, LINE + line);
        }
        for (int i = 1; i <= 2; i++) {
            table.put("statQuantity" + i, LINE + "statistical/" + (i - 1) + "/quantity");
            table.put("statUnit" + i, LINE + "statistical/" + (i - 1) + "/unit");
        }
        return table;
    }

    private static String capitalised(String field) {
        return Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    /** A place in rows of a CSV: the rows of one entry, by their numbers in the file. */
    static String place(String pointer, List<Long> rows) {
        if (!pointer.startsWith("/")) {
            return pointer;
        }
        Matcher ofLine = LINE_INDEX.matcher(pointer);
        int line = ofLine.lookingAt() ? Integer.parseInt(ofLine.group(1)) : 0;
        long row = rows.get(Math.min(line, rows.size() - 1));
        return "row %d, column %s".formatted(row, column(pointer));
    }

    /** The columns of a header that are not known, and those that stand twice, in its order. */
    static List<String> wrong(List<String> header) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!has(header.get(i)) || header.indexOf(header.get(i)) < i) {
                wrong.add(header.get(i));
            }
        }
        return wrong;
    }
}
