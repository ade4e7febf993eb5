package org.acesim.gateway.filing.check.field;

import static org.acesim.gateway.filing.check.field.Forms.alphanumeric;
import static org.acesim.gateway.filing.check.field.Forms.codes;
import static org.acesim.gateway.filing.check.field.Forms.letters;
import static org.acesim.gateway.filing.check.field.Forms.list;
import static org.acesim.gateway.filing.check.field.Forms.money;
import static org.acesim.gateway.filing.check.field.Forms.ownCodes;
import static org.acesim.gateway.filing.check.field.Forms.text;
import static org.acesim.gateway.filing.check.field.Forms.whole;
import static org.acesim.gateway.filing.check.field.Need.HERE_OR_ON_LINES;
import static org.acesim.gateway.filing.check.field.Need.NOT_ALLOWED;
import static org.acesim.gateway.filing.check.field.Need.OPTIONAL;
import static org.acesim.gateway.filing.check.field.Need.REQUIRED;
import static org.acesim.gateway.filing.check.field.Need.UNLESS_IDENTIFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of a filing: what belongs in each, and whether type 86, 11 and 01 take it.
 *
 * <p>Source of widths and needs: ACE CATAIR Cargo Release v40, chapter SE; for what only an entry summary has, ACE
 * CATAIR Entry Summary Create/Update, July 2026.
 */
public final class FieldTable {

    private static final boolean CBP = true;
    private static final boolean GATEWAY = false;

    private static final List<FieldRule> RULES = new FieldTable().rules();

    private static final Map<String, FieldRule> BY_PATH =
            RULES.stream().collect(Collectors.toUnmodifiableMap(FieldRule::path, Function.identity()));

    private final List<FieldRule> rules = new ArrayList<>();

    private FieldTable() {}

    /** Every row, in the order of the documentation. */
    public static List<FieldRule> all() {
        return RULES;
    }

    /** The row of a path. */
    public static FieldRule rule(String path) {
        FieldRule rule = BY_PATH.get(path);
        if (rule == null) {
            throw new IllegalArgumentException("no field " + path);
        }
        return rule;
    }

    private List<FieldRule> rules() {
        header();
        bills();
        parties("", REQUIRED);
        lines();
        return List.copyOf(rules);
    }

    private void header() {
        row(
                "/entryType",
                ownCodes("86", "11", "01"),
                OPTIONAL,
                "left out: 86 where de minimis covers value, origin and goods, 11 up to 2,500, else 01");
        row("/entryNumber", Forms.ENTRY_NUMBER, OPTIONAL, "left out: the filer's next number");
        row("/filerReference", text(9), OPTIONAL, "comes back in every answer");
        row("/portOfEntry", Forms.PORT, REQUIRED, "");
        row("/modeOfTransport", Forms.MODE, REQUIRED, "");
        row("/estimatedArrival", Forms.DATE, OPTIONAL, "left out: the simulated today; on 86 not in the past");
        row(
                "/importerOfRecord",
                Forms.OBJECT,
                NOT_ALLOWED,
                REQUIRED,
                REQUIRED,
                CBP,
                "on 86 only with partner-agency data, which is not taken yet");
        identifier("/importerOfRecord", REQUIRED);
        row("/bond", Forms.OBJECT, OPTIONAL, OPTIONAL, REQUIRED, CBP, "left out on 86 and 11: type 0");
        row("/bond/type", codes("0", "8", "9"), REQUIRED, "0 none, 8 continuous, 9 single transaction; on 86 only 0");
        row("/bond/suretyCode", alphanumeric(3), OPTIONAL, "required with type 9");
        row("/bond/amount", whole(10), OPTIONAL, "whole dollars; required with type 9");
        row("/conveyance", Forms.OBJECT, OPTIONAL, "");
        row("/conveyance/carrier", alphanumeric(4), OPTIONAL, "");
        row("/conveyance/voyageFlight", text(5), OPTIONAL, "");
        row("/conveyance/name", text(20), OPTIONAL, "");
        row(
                "/conveyance/portOfUnlading",
                Forms.PORT,
                OPTIONAL,
                "required by mail, hand-carried and pipeline (50, 60, 70)");
        row("/conveyance/locationOfGoods", alphanumeric(4), OPTIONAL, "a FIRMS code");
        row("/invoice", Forms.OBJECT, REQUIRED, OPTIONAL, OPTIONAL, GATEWAY, "");
        row("/invoice/number", text(17), REQUIRED, REQUIRED, REQUIRED, GATEWAY, "");
        row("/invoice/date", Forms.DATE, OPTIONAL, "");
        row(
                "/use",
                ownCodes("PERSONAL", "RESALE", "SAMPLE"),
                REQUIRED,
                OPTIONAL,
                OPTIONAL,
                GATEWAY,
                "on 86 PERSONAL or RESALE");
        row("/contact", Forms.OBJECT, REQUIRED, "");
        row("/contact/name", alphanumeric(40), REQUIRED, "");
        row("/contact/phone", alphanumeric(15), REQUIRED, "");
        row("/stateOfDestination", letters(2), OPTIONAL, "for the entry summary");
        row(
                "/paymentType",
                ownCodes("1", "2", "3", "5", "6", "7", "8"),
                NOT_ALLOWED,
                OPTIONAL,
                OPTIONAL,
                GATEWAY,
                "for the entry summary");
        row("/statementDate", Forms.DATE, NOT_ALLOWED, OPTIONAL, OPTIONAL, GATEWAY, "for the entry summary");
        row(
                "/summary",
                ownCodes("AUTO", "FILER"),
                OPTIONAL,
                "AUTO, the default: the gateway drafts and files the entry summary; 86 has none");
    }

    private void bills() {
        row("/bills", list(999), REQUIRED, "on 86 exactly one; a master with its house counts as one");
        row(
                "/bills/*/type",
                codes("R", "M", "H", "T"),
                REQUIRED,
                "R regular, M master, H house, T express tracking (air, not on 86)");
        row(
                "/bills/*/issuer",
                alphanumeric(4),
                OPTIONAL,
                "the carrier's SCAC; required by vessel, rail and truck, else not allowed");
        row("/bills/*/number", Forms.BILL_NUMBER, REQUIRED, "");
        row("/bills/*/houseIssuer", alphanumeric(4), OPTIONAL, "");
        row("/bills/*/houseNumber", Forms.BILL_NUMBER, OPTIONAL, "only under a master");
        row(
                "/bills/*/inBondNumber",
                Forms.pattern("9 or 11 digits, or 3 letters and 9 digits", "\\d{9}|\\d{11}|[A-Z0-9]{3}\\d{9}"),
                OPTIONAL,
                "");
        row("/bills/*/quantity", whole(8), REQUIRED, OPTIONAL, OPTIONAL, CBP, "packages, at the lowest level");
        row("/bills/*/nonAms", Forms.FLAG, OPTIONAL, "left out: true where no manifest is filed electronically");
    }

    /** The parties of the entry or of a line, whose needs are the header's. */
    private void parties(String at, Need header) {
        boolean ofEntry = header == REQUIRED;
        Need everywhere = ofEntry ? HERE_OR_ON_LINES : OPTIONAL;
        row(at + "/seller", Forms.OBJECT, everywhere, "");
        party(at + "/seller", REQUIRED, NOT_ALLOWED, NOT_ALLOWED);
        row(
                at + "/consignee",
                Forms.OBJECT,
                ofEntry ? REQUIRED : NOT_ALLOWED,
                everywhere,
                everywhere,
                CBP,
                ofEntry ? "one for a whole 86" : "");
        party(at + "/consignee", UNLESS_IDENTIFIED, OPTIONAL, REQUIRED);
        row(at + "/buyer", Forms.OBJECT, OPTIONAL, "left out on 11 and 01: the consignee");
        party(at + "/buyer", UNLESS_IDENTIFIED, OPTIONAL, OPTIONAL);
        row(at + "/manufacturer", Forms.OBJECT, OPTIONAL, "left out on 11 and 01: the seller");
        party(at + "/manufacturer", REQUIRED, NOT_ALLOWED, NOT_ALLOWED);
        row(at + "/shipTo", Forms.OBJECT, OPTIONAL, "");
        party(at + "/shipTo", UNLESS_IDENTIFIED, OPTIONAL, OPTIONAL);
    }

    private void party(String at, Need address, Need identifier, Need identifierOnFormal) {
        row(at + "/name", text(35), address, "");
        row(at + "/street", Forms.street(), address, "");
        row(at + "/city", text(35), address, "");
        row(at + "/region", alphanumeric(3), OPTIONAL, "");
        row(at + "/postalCode", text(15), OPTIONAL, "");
        row(at + "/country", Forms.COUNTRY, address, "");
        row(at + "/identifier", Forms.OBJECT, identifier, identifier, identifierOnFormal, CBP, "");
        identifier(at + "/identifier", REQUIRED);
    }

    private void identifier(String at, Need need) {
        row(at + "/qualifier", codes("EI", "ANI", "34"), need, "EI the tax authority's, ANI CBP's, 34 social security");
        row(at + "/number", Forms.IDENTIFIER_NUMBER, need, "");
    }

    private void lines() {
        row("/lines", list(999), REQUIRED, "together at most 800.00 on 86, 2,500.00 on 11");
        row("/lines/*/description", text(70), REQUIRED, REQUIRED, REQUIRED, GATEWAY, "");
        row("/lines/*/hts", Forms.TARIFF_NUMBER, REQUIRED, "");
        row("/lines/*/origin", Forms.COUNTRY, REQUIRED, "");
        row("/lines/*/value", money(10), REQUIRED, "of the whole line, in US dollars");
        row("/lines/*/quantity", money(10), OPTIONAL, "of the invoice");
        row("/lines/*/unit", alphanumeric(5), OPTIONAL, "of the invoice");
        row("/lines/*/statistical", list(3), OPTIONAL, "the tariff's units, needed for duty");
        row("/lines/*/statistical/*/quantity", money(10), REQUIRED, REQUIRED, REQUIRED, GATEWAY, "");
        row("/lines/*/statistical/*/unit", alphanumeric(3), REQUIRED, REQUIRED, REQUIRED, GATEWAY, "");
        row("/lines/*/chapter99", list(31), OPTIONAL, "");
        row("/lines/*/chapter99/*", Forms.CHAPTER_99, OPTIONAL, "");
        row("/lines/*/spi", text(2), OPTIONAL, "for the entry summary");
        row("/lines/*/countryOfExport", Forms.COUNTRY, OPTIONAL, "for the entry summary");
        row("/lines/*/exportDate", Forms.DATE, OPTIONAL, "for the entry summary");
        row("/lines/*/charges", money(10), OPTIONAL, "for the entry summary");
        row("/lines/*/grossWeightKg", money(10), OPTIONAL, "for the entry summary");
        row(
                "/lines/*/manufacturerId",
                Forms.pattern("8 to 15 letters and digits", "[A-Z]{2}[A-Z0-9]{6,13}"),
                OPTIONAL,
                "for the entry summary");
        row("/lines/*/relatedParties", Forms.FLAG, OPTIONAL, "for the entry summary");
        parties("/lines/*", OPTIONAL);
    }

    private void row(String path, Form form, Need everyType, String note) {
        row(path, form, everyType, everyType, everyType, CBP, note);
    }

    private void row(String path, Form form, Need section321, Need informal, Need formal, boolean cbp, String note) {
        rules.add(new FieldRule(path, form, section321, informal, formal, cbp, note));
    }
}
