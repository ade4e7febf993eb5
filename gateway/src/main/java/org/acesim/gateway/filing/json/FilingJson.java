package org.acesim.gateway.filing.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import tools.jackson.core.JsonParser;

/** A filing from its JSON. */
public final class FilingJson {

    private FilingJson() {}

    /**
     * The filing that a JSON object states, as far as it can be read.
     *
     * @param problems gets every field that is unknown, of the wrong type or malformed
     */
    public static Filing bind(Json.Obj object, List<FilingProblem> problems) {
        return Fields.bind(object, problems, FilingJson::filing);
    }

    /** A filing as the tree of its JSON. */
    public static Json.Obj tree(Filing filing) {
        return FilingTree.of(filing);
    }

    /** A filing as JSON text, what is left out left out. */
    public static String write(Filing filing) {
        return JsonText.write(tree(filing));
    }

    /** The filing that {@link #write} wrote, in UTF-8. */
    public static Filing read(byte[] json) {
        List<FilingProblem> problems = new ArrayList<>();
        try (JsonParser parser = JsonText.parser(json)) {
            parser.nextToken();
            if (JsonText.tree(parser, problems) instanceof Json.Obj object) {
                Filing filing = bind(object, problems);
                if (problems.isEmpty()) {
                    return filing;
                }
            }
        }
        throw new IllegalArgumentException("this is not the JSON of a filing: " + problems);
    }

    private static Filing filing(Fields f) {
        return new FilingDraft()
                .entryType(f.text("entryType"))
                .entryNumber(f.text("entryNumber"))
                .filerReference(f.text("filerReference"))
                .portOfEntry(f.text("portOfEntry"))
                .modeOfTransport(f.text("modeOfTransport"))
                .estimatedArrival(f.date("estimatedArrival"))
                .importerOfRecord(f.object("importerOfRecord", FilingJson::identifier))
                .bond(f.object("bond", b -> new Bond(b.text("type"), b.text("suretyCode"), b.whole("amount"))))
                .bills(f.objects("bills", FilingJson::bill))
                .conveyance(f.object("conveyance", FilingJson::conveyance))
                .invoice(f.object("invoice", i -> new Invoice(i.text("number"), i.date("date"))))
                .use(f.text("use"))
                .parties(parties(f))
                .contact(f.object("contact", c -> new Contact(c.text("name"), c.text("phone"))))
                .stateOfDestination(f.text("stateOfDestination"))
                .paymentType(f.text("paymentType"))
                .statementDate(f.date("statementDate"))
                .summary(f.text("summary"))
                .lines(f.objects("lines", FilingJson::line))
                .filing();
    }

    private static Identifier identifier(Fields f) {
        return new Identifier(f.text("qualifier"), f.text("number"));
    }

    private static Bill bill(Fields f) {
        return new Bill(
                f.text("type"),
                f.text("issuer"),
                f.text("number"),
                f.text("houseIssuer"),
                f.text("houseNumber"),
                f.text("inBondNumber"),
                f.whole("quantity"),
                f.flag("nonAms"));
    }

    private static Conveyance conveyance(Fields f) {
        return new Conveyance(
                f.text("carrier"),
                f.text("voyageFlight"),
                f.text("name"),
                f.text("portOfUnlading"),
                f.text("locationOfGoods"));
    }

    private static Parties parties(Fields f) {
        Function<Fields, Party> party = FilingJson::party;
        return new Parties(
                f.object("seller", party),
                f.object("consignee", party),
                f.object("buyer", party),
                f.object("manufacturer", party),
                f.object("shipTo", party));
    }

    private static Party party(Fields f) {
        return new Party(
                f.text("name"),
                f.text("street"),
                f.text("city"),
                f.text("region"),
                f.text("postalCode"),
                f.text("country"),
                f.object("identifier", FilingJson::identifier));
    }

    private static Line line(Fields f) {
        return new Line(
                f.text("description"),
                f.text("hts"),
                f.text("origin"),
                f.decimal("value"),
                f.decimal("quantity"),
                f.text("unit"),
                f.objects("statistical", s -> new Statistical(s.decimal("quantity"), s.text("unit"))),
                f.texts("chapter99"),
                f.text("spi"),
                f.text("countryOfExport"),
                f.date("exportDate"),
                f.decimal("charges"),
                f.decimal("grossWeightKg"),
                f.text("manufacturerId"),
                f.flag("relatedParties"),
                parties(f));
    }
}
