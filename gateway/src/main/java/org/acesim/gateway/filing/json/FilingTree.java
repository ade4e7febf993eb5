package org.acesim.gateway.filing.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Bill;
import org.acesim.gateway.filing.Filing.Bond;
import org.acesim.gateway.filing.Filing.Contact;
import org.acesim.gateway.filing.Filing.Conveyance;
import org.acesim.gateway.filing.Filing.Identifier;
import org.acesim.gateway.filing.Filing.Invoice;
import org.acesim.gateway.filing.Filing.Line;
import org.acesim.gateway.filing.Filing.Parties;
import org.acesim.gateway.filing.Filing.Party;
import org.acesim.gateway.filing.Filing.Statistical;
import org.jspecify.annotations.Nullable;

/** A filing as the tree of its JSON, in the order of the contract; what is left out is left out. */
final class FilingTree {

    private final Map<String, Json> members = new LinkedHashMap<>();

    private FilingTree() {}

    static Json.Obj of(Filing f) {
        return new FilingTree()
                .text("entryType", f.entryType())
                .text("entryNumber", f.entryNumber())
                .text("filerReference", f.filerReference())
                .text("portOfEntry", f.portOfEntry())
                .text("modeOfTransport", f.modeOfTransport())
                .text("estimatedArrival", f.estimatedArrival())
                .identifier("importerOfRecord", f.importerOfRecord())
                .object("bond", f.bond(), FilingTree::bond)
                .list("bills", f.bills(), FilingTree::bill)
                .object("conveyance", f.conveyance(), FilingTree::conveyance)
                .object("invoice", f.invoice(), FilingTree::invoice)
                .text("use", f.use())
                .parties(f.parties())
                .object("contact", f.contact(), FilingTree::contact)
                .text("stateOfDestination", f.stateOfDestination())
                .text("paymentType", f.paymentType())
                .text("statementDate", f.statementDate())
                .text("summary", f.summary())
                .list("lines", f.lines(), FilingTree::line)
                .json();
    }

    private void bond(Bond bond) {
        text("type", bond.type()).text("suretyCode", bond.suretyCode()).number("amount", bond.amount());
    }

    private void bill(Bill bill) {
        text("type", bill.type())
                .text("issuer", bill.issuer())
                .text("number", bill.number())
                .text("houseIssuer", bill.houseIssuer())
                .text("houseNumber", bill.houseNumber())
                .text("inBondNumber", bill.inBondNumber())
                .number("quantity", bill.quantity())
                .flag("nonAms", bill.nonAms());
    }

    private void conveyance(Conveyance conveyance) {
        text("carrier", conveyance.carrier())
                .text("voyageFlight", conveyance.voyageFlight())
                .text("name", conveyance.name())
                .text("portOfUnlading", conveyance.portOfUnlading())
                .text("locationOfGoods", conveyance.locationOfGoods());
    }

    private void invoice(Invoice invoice) {
        text("number", invoice.number()).text("date", invoice.date());
    }

    private void contact(Contact contact) {
        text("name", contact.name()).text("phone", contact.phone());
    }

    private void line(Line line) {
        text("description", line.description())
                .text("hts", line.hts())
                .text("origin", line.origin())
                .decimal("value", line.value())
                .decimal("quantity", line.quantity())
                .text("unit", line.unit())
                .list("statistical", line.statistical(), FilingTree::statistical)
                .texts("chapter99", line.chapter99())
                .text("spi", line.spi())
                .text("countryOfExport", line.countryOfExport())
                .text("exportDate", line.exportDate())
                .decimal("charges", line.charges())
                .decimal("grossWeightKg", line.grossWeightKg())
                .text("manufacturerId", line.manufacturerId())
                .flag("relatedParties", line.relatedParties())
                .parties(line.parties());
    }

    private void statistical(Statistical statistical) {
        decimal("quantity", statistical.quantity()).text("unit", statistical.unit());
    }

    private FilingTree parties(Parties parties) {
        return object("seller", parties.seller(), FilingTree::party)
                .object("consignee", parties.consignee(), FilingTree::party)
                .object("buyer", parties.buyer(), FilingTree::party)
                .object("manufacturer", parties.manufacturer(), FilingTree::party)
                .object("shipTo", parties.shipTo(), FilingTree::party);
    }

    private void party(Party party) {
        text("name", party.name())
                .text("street", party.street())
                .text("city", party.city())
                .text("region", party.region())
                .text("postalCode", party.postalCode())
                .text("country", party.country())
                .identifier("identifier", party.identifier());
    }

    private FilingTree identifier(String name, @Nullable Identifier identifier) {
        return object(name, identifier, (tree, i) -> tree.text("qualifier", i.qualifier())
                .text("number", i.number()));
    }

    private FilingTree text(String name, @Nullable Object value) {
        return put(name, value == null ? null : new Json.Text(value.toString()));
    }

    /** Money and quantities are texts: no reader takes them for binary fractions. */
    private FilingTree decimal(String name, @Nullable BigDecimal value) {
        return put(name, value == null ? null : new Json.Text(value.toPlainString()));
    }

    private FilingTree number(String name, @Nullable Long value) {
        return put(name, value == null ? null : new Json.Num(value.toString()));
    }

    private FilingTree flag(String name, @Nullable Boolean value) {
        return put(name, value == null ? null : new Json.Bool(value));
    }

    private FilingTree texts(String name, List<String> values) {
        List<Json> elements = values.stream().<Json>map(Json.Text::new).toList();
        return put(name, elements.isEmpty() ? null : new Json.Arr(elements));
    }

    private <T> FilingTree object(String name, @Nullable T value, BiConsumer<FilingTree, T> members) {
        return put(name, value == null ? null : object(value, members));
    }

    private <T> FilingTree list(String name, List<T> values, BiConsumer<FilingTree, T> members) {
        List<Json> elements =
                values.stream().<Json>map(value -> object(value, members)).toList();
        return put(name, elements.isEmpty() ? null : new Json.Arr(elements));
    }

    private static <T> Json.Obj object(T value, BiConsumer<FilingTree, T> members) {
        FilingTree tree = new FilingTree();
        members.accept(tree, value);
        return tree.json();
    }

    private FilingTree put(String name, @Nullable Json value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    private Json.Obj json() {
        return new Json.Obj(members);
    }
}
