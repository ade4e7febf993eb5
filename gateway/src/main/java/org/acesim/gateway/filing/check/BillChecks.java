package org.acesim.gateway.filing.check;

import java.util.Set;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.BondType;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.code.ModesOfTransport;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Bill;
import org.acesim.gateway.filing.Filing.Bond;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.check.field.Report;
import org.acesim.gateway.filing.release.BillRules;
import org.jspecify.annotations.Nullable;

/** How the goods come and what secures them. Source: ACE CATAIR Cargo Release v40, notes to SE10, SE15 and SE20. */
final class BillChecks {

    /** Mail, hand-carried, fixed installation. */
    private static final Set<String> WITH_PORT_OF_UNLADING = Set.of("50", "60", "70");

    /** A placeholder that the chapter forbids as an issuer. */
    private static final String UNKNOWN_ISSUER = "UNKN";

    private BillChecks() {}

    static void check(Filing filing, String entryType, Report report) {
        boolean section321 = entryType.equals(EntryTypes.SECTION_321);
        if (section321 && filing.bills().size() > 1) {
            report.addForCbp(
                    ProblemCode.LIMIT,
                    "/bills",
                    "An entry of type 86 has exactly one bill; a master with its house counts as one.",
                    filing.bills().size() + " bills",
                    "one bill");
        }
        String mode =
                filing.modeOfTransport() == null ? "" : filing.modeOfTransport().strip();
        for (int i = 0; i < filing.bills().size(); i++) {
            check(filing.bills().get(i), mode, section321, "/bills/" + i, report);
        }
        if (WITH_PORT_OF_UNLADING.contains(mode)
                && (filing.conveyance() == null || filing.conveyance().portOfUnlading() == null)) {
            report.addForCbp(
                    ProblemCode.MISSING,
                    "/conveyance/portOfUnlading",
                    "Mode of transport %s needs the port of unlading.".formatted(mode),
                    "",
                    "four digits (Schedule D)");
        }
        checkBond(filing.bond(), section321, report);
    }

    private static void check(Bill bill, String mode, boolean section321, String pointer, Report report) {
        String type = bill.type() == null ? "" : bill.type().strip().toUpperCase(java.util.Locale.ROOT);
        if (bill.houseNumber() != null && !type.equals(BillType.MASTER.code()) && !type.isEmpty()) {
            report.add(
                    ProblemCode.CONFLICT,
                    pointer + "/houseNumber",
                    "Only a master bill (M) has a house bill under it.",
                    bill.houseNumber(),
                    "type M, or no house number");
        }
        if (bill.houseIssuer() != null && bill.houseNumber() == null) {
            report.add(
                    ProblemCode.CONFLICT,
                    pointer + "/houseIssuer",
                    "An issuer of a house bill needs the house bill's number.",
                    bill.houseIssuer(),
                    "houseNumber beside it");
        }
        boolean express = type.equals(BillType.EXPRESS.code());
        if (ModesOfTransport.isKnown(mode)
                && BillType.find(type).isPresent()
                && (!BillRules.types(mode).contains(type) || (express && section321))) {
            report.addForCbp(
                    ProblemCode.CONFLICT,
                    pointer + "/type",
                    express && section321
                            ? "An entry of type 86 takes no express tracking number (T)."
                            : "Mode of transport %s has no bill of type %s.".formatted(mode, type),
                    type,
                    "one of "
                            + String.join(
                                    ", ",
                                    BillRules.types(mode).stream()
                                            .filter(known -> !section321 || !known.equals(BillType.EXPRESS.code()))
                                            .sorted()
                                            .toList()));
        }
        if (ModesOfTransport.isKnown(mode)) {
            checkIssuer(bill.issuer(), mode, pointer, report);
        }
    }

    private static void checkIssuer(@Nullable String issuer, String mode, String pointer, Report report) {
        if (issuer == null && BillRules.hasIssuer(mode)) {
            report.addForCbp(
                    ProblemCode.MISSING,
                    pointer + "/issuer",
                    "A bill of mode %s names its issuer.".formatted(mode),
                    "",
                    "the carrier's SCAC");
        } else if (issuer != null && !BillRules.hasIssuer(mode)) {
            report.addForCbp(
                    ProblemCode.NOT_ALLOWED,
                    pointer + "/issuer",
                    "A bill of mode %s has no issuer.".formatted(mode),
                    issuer,
                    "left out");
        } else if (UNKNOWN_ISSUER.equalsIgnoreCase(issuer)) {
            report.addForCbp(
                    ProblemCode.UNKNOWN_CODE,
                    pointer + "/issuer",
                    "This stands for no carrier.",
                    UNKNOWN_ISSUER,
                    "the carrier's SCAC");
        }
    }

    private static void checkBond(@Nullable Bond bond, boolean section321, Report report) {
        if (bond == null || bond.type() == null) {
            return;
        }
        String type = bond.type().strip();
        if (section321
                && !type.equals(BondType.NONE.code())
                && BondType.find(type).isPresent()) {
            report.addForCbp(
                    ProblemCode.NOT_ALLOWED, "/bond/type", "An entry of type 86 has no bond.", type, "0, or no bond");
        }
        if (type.equals(BondType.SINGLE_TRANSACTION.code())) {
            if (bond.suretyCode() == null) {
                missing("/bond/suretyCode", "its surety", "three letters or digits", report);
            }
            if (bond.amount() == null) {
                missing("/bond/amount", "its amount", "whole dollars", report);
            }
        }
    }

    private static void missing(String pointer, String what, String expected, Report report) {
        report.addForCbp(
                ProblemCode.MISSING, pointer, "A single transaction bond (9) names %s.".formatted(what), "", expected);
    }
}
