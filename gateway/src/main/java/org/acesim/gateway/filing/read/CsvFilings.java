package org.acesim.gateway.filing.read;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.json.Spelling;
import org.jspecify.annotations.Nullable;

/** One line item a row; rows of the same shipment, one after the other, are one entry. A broken row spoils its shipment only. */
final class CsvFilings implements FilingReader {

    private final CsvRows rows;
    private final List<String> columns;
    private final int shipmentColumn;
    private final Set<String> seen = new HashSet<>();
    private CsvRows.@Nullable Row next;
    private long position;

    CsvFilings(InputStream document) {
        rows = new CsvRows(document);
        CsvRows.Row header = rows.next();
        if (header == null) {
            throw new UnreadableDocumentException(new DocumentProblem("The document is empty.", 1, 1));
        }
        if (header.broken() != null) {
            throw new UnreadableDocumentException(new DocumentProblem(header.broken(), header.number(), 1));
        }
        columns = header.values().stream().map(String::strip).toList();
        refuseWrongColumns(header);
        shipmentColumn = columns.indexOf(CsvColumns.SHIPMENT);
        next = rows.next();
    }

    @Override
    public boolean single() {
        return false;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ReadFiling next() {
        CsvRows.Row row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        Shipment shipment = new Shipment(shipmentOf(row), columns);
        if (!shipment.name().isEmpty() && !seen.add(shipment.name())) {
            shipment.returned(row);
        }
        do {
            shipment.add(row);
            row = rows.next();
        } while (row != null && !shipment.name().isEmpty() && shipmentOf(row).equals(shipment.name()));
        next = row;
        return shipment.filing(++position);
    }

    @Override
    public void close() {
        rows.close();
    }

    /** The shipment that a row belongs to, broken or not; a row that names none is an entry of its own. */
    private String shipmentOf(CsvRows.Row row) {
        return shipmentColumn < 0 || shipmentColumn >= row.values().size()
                ? ""
                : row.values().get(shipmentColumn).strip();
    }

    private void refuseWrongColumns(CsvRows.Row header) {
        List<String> wrong = CsvColumns.wrong(columns);
        if (!wrong.isEmpty()) {
            String first = wrong.get(0);
            String message = CsvColumns.has(first)
                    ? "The column " + first + " stands twice."
                    : "There is no column " + first
                            + Spelling.nearest(first, CsvColumns.names())
                                    .map(name -> ", perhaps " + name)
                                    .orElse("")
                            + (wrong.size() > 1 ? "; nor " + String.join(", ", wrong.subList(1, wrong.size())) : "")
                            + ".";
            throw new UnreadableDocumentException(new DocumentProblem(
                    message, header.number(), Math.max(1, header.text().lastIndexOf(first) + 1)));
        }
    }
}
