package org.acesim.gateway.wire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.BillDisposition;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.Echo;
import org.acesim.catair.release.EntryDisposition;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.release.StatusBill;
import org.acesim.catair.release.StatusHeader;

/** What CBP may say of a filing. */
final class Answers {
    private static final LocalDateTime AT = LocalDateTime.of(2024, 6, 3, 9, 0);

    private Answers() {}

    static Transaction accepted(CargoRelease release) {
        return response(release, List.of(), new ReleaseMessage("02", "", "SE DATA ACCEPTED"));
    }

    /** A person at CBP decides. */
    static Transaction referred(CargoRelease release) {
        return response(release, List.of(), new ReleaseMessage("04", "", "SE DATA REFERRED"));
    }

    static ScriptedCbp.Answer warned(String code, String text) {
        return release -> response(
                release,
                List.of(new ReleaseMessage("13", code, text)),
                new ReleaseMessage("03", "", "SE DATA ACCEPTED WITH WARNINGS"));
    }

    static ScriptedCbp.Answer rejected(String code, String text) {
        return release -> response(
                release,
                List.of(new ReleaseMessage("11", code, text)),
                new ReleaseMessage("01", "", "SE DATA REJECTED"));
    }

    private static Transaction response(CargoRelease release, List<ReleaseMessage> ofHeader, ReleaseMessage result) {
        List<Echo> echoes = new ArrayList<>();
        for (String record : release.write().records()) {
            if (record.startsWith("SE10")) {
                echoes.add(new Echo(record, ofHeader));
            } else if (record.startsWith("SE15")) {
                echoes.add(new Echo(record, List.of()));
            }
        }
        return new CargoReleaseResponse(echoes, result).write();
    }

    static Transaction released(CargoRelease release) {
        return status(release, "93", "95", "98");
    }

    static ScriptedCbp.Answer status(String... codes) {
        return release -> status(release, codes);
    }

    static Transaction status(CargoRelease release, String... codes) {
        List<BillDisposition> ofBill = new ArrayList<>();
        List<EntryDisposition> ofEntry = new ArrayList<>();
        for (String code : codes) {
            switch (code) {
                case "93" -> ofBill.add(bill(code, "BILL ON FILE"));
                case "95" -> ofBill.add(bill(code, "BILL ARRIVED"));
                case "98" ->
                    ofEntry.add(new EntryDisposition(AT, code, "RELEASED", LocalDate.of(2024, 6, 3), "03", ""));
                case "96" -> ofEntry.add(new EntryDisposition(AT, code, "DOCUMENT REQUIRED", null, "", "01"));
                case "90" -> ofEntry.add(new EntryDisposition(AT, code, "UNDER CBP REVIEW", null, "", ""));
                case "99" -> ofEntry.add(new EntryDisposition(AT, code, "RELEASE SUSPENDED", null, "", ""));
                case "51", "53" -> ofBill.add(bill(code, "HOLD"));
                case "03", "04", "23", "84", "86", "87", "88", "97" ->
                    ofEntry.add(new EntryDisposition(
                            AT,
                            code,
                            EntryDispositionCode.find(code).orElseThrow().text(),
                            null,
                            "",
                            ""));
                default -> throw new IllegalArgumentException(code);
            }
        }
        EntryHeader h = release.header();
        List<StatusBill> bills = release.bills().stream()
                .limit(1)
                .map(bill -> new StatusBill(bill.type(), bill.issuer(), bill.number(), null, "", "", ofBill))
                .toList();
        return new ReleaseStatus(
                        new StatusHeader(
                                h.portOfEntry(),
                                h.filerCode(),
                                h.entryNumber(),
                                h.entryType(),
                                "",
                                "",
                                "",
                                "",
                                null,
                                "",
                                ""),
                        List.of(),
                        bills,
                        ofEntry)
                .write();
    }

    private static BillDisposition bill(String code, String text) {
        return new BillDisposition(AT, code, text, "N", "", "", null, "");
    }
}
