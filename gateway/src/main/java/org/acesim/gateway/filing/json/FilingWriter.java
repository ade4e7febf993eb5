package org.acesim.gateway.filing.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Bill;
import org.acesim.gateway.filing.Filing.Identifier;
import org.acesim.gateway.filing.Filing.Line;
import org.acesim.gateway.filing.Filing.Parties;
import org.acesim.gateway.filing.Filing.Party;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes a filing as JSON, in the order of the contract. */
final class FilingWriter {

    private final JsonGenerator json;

    private FilingWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(Filing filing) {
        StringWriter text = new StringWriter(1_024);
        try (JsonGenerator json = JsonText.factory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            new FilingWriter(json).filing(filing);
            json.writeEndObject();
        }
        return text.toString();
    }

    private void filing(Filing f) {
        text("entryType", f.entryType());
        text("entryNumber", f.entryNumber());
        text("filerReference", f.filerReference());
        text("portOfEntry", f.portOfEntry());
        text("modeOfTransport", f.modeOfTransport());
        text("estimatedArrival", f.estimatedArrival());
        identifier("importerOfRecord", f.importerOfRecord());
        object("bond", f.bond(), bond -> {
            text("type", bond.type());
            text("suretyCode", bond.suretyCode());
            number("amount", bond.amount());
        });
        list("bills", f.bills(), bill -> object(() -> bill(bill)));
        object("conveyance", f.conveyance(), conveyance -> {
            text("carrier", conveyance.carrier());
            text("voyageFlight", conveyance.voyageFlight());
            text("name", conveyance.name());
            text("portOfUnlading", conveyance.portOfUnlading());
            text("locationOfGoods", conveyance.locationOfGoods());
        });
        object("invoice", f.invoice(), invoice -> {
            text("number", invoice.number());
            text("date", invoice.date());
        });
        text("use", f.use());
        parties(f.parties());
        object("contact", f.contact(), contact -> {
            text("name", contact.name());
            text("phone", contact.phone());
        });
        text("stateOfDestination", f.stateOfDestination());
        text("paymentType", f.paymentType());
        text("statementDate", f.statementDate());
        text("summary", f.summary());
        list("lines", f.lines(), line -> object(() -> line(line)));
    }

    private void bill(Bill bill) {
        text("type", bill.type());
        text("issuer", bill.issuer());
        text("number", bill.number());
        text("houseIssuer", bill.houseIssuer());
        text("houseNumber", bill.houseNumber());
        text("inBondNumber", bill.inBondNumber());
        number("quantity", bill.quantity());
        flag("nonAms", bill.nonAms());
    }

    private void line(Line line) {
        text("description", line.description());
        text("hts", line.hts());
        text("origin", line.origin());
        decimal("value", line.value());
        decimal("quantity", line.quantity());
        text("unit", line.unit());
        list(
                "statistical",
                line.statistical(),
                statistical -> object(() -> {
                    decimal("quantity", statistical.quantity());
                    text("unit", statistical.unit());
                }));
        list("chapter99", line.chapter99(), json::writeString);
        text("spi", line.spi());
        text("countryOfExport", line.countryOfExport());
        text("exportDate", line.exportDate());
        decimal("charges", line.charges());
        decimal("grossWeightKg", line.grossWeightKg());
        text("manufacturerId", line.manufacturerId());
        flag("relatedParties", line.relatedParties());
        parties(line.parties());
    }

    private void parties(Parties parties) {
        party("seller", parties.seller());
        party("consignee", parties.consignee());
        party("buyer", parties.buyer());
        party("manufacturer", parties.manufacturer());
        party("shipTo", parties.shipTo());
    }

    private void party(String name, @Nullable Party party) {
        object(name, party, p -> {
            text("name", p.name());
            text("street", p.street());
            text("city", p.city());
            text("region", p.region());
            text("postalCode", p.postalCode());
            text("country", p.country());
            identifier("identifier", p.identifier());
        });
    }

    private void identifier(String name, @Nullable Identifier identifier) {
        object(name, identifier, i -> {
            text("qualifier", i.qualifier());
            text("number", i.number());
        });
    }

    private void text(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** Money and quantities are texts: no reader takes them for binary fractions. */
    private void decimal(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeStringProperty(name, value.toPlainString());
        }
    }

    private void number(String name, @Nullable Long value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    private void flag(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(name, value);
        }
    }

    private <T> void object(String name, @Nullable T value, Consumer<T> members) {
        if (value != null) {
            json.writeName(name);
            object(() -> members.accept(value));
        }
    }

    private void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private <T> void list(String name, Collection<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(each);
            json.writeEndArray();
        }
    }
}
