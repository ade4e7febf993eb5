package org.acesim.gateway.filing.check;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.acesim.catair.code.BondType;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Bond;
import org.acesim.gateway.filing.Filing.Line;
import org.acesim.gateway.filing.Filing.Parties;
import org.acesim.gateway.filing.Filing.Party;
import org.acesim.gateway.filing.FilingDraft;
import org.jspecify.annotations.Nullable;

/**
 * A filing with what may be left out filled in.
 *
 * @param notes what the filer should know of it
 */
record Completion(Filing filing, List<String> notes) {

    static Completion of(Filing stated, FilingContext context) {
        List<String> notes = new ArrayList<>();
        String type = stated.entryType() == null ? chosenType(stated, context, notes) : raised(stated.entryType());
        Filing filing = FilingDraft.of(stated)
                .entryType(type)
                .entryNumber(EntryNumbers.canonical(stated.entryNumber()))
                .estimatedArrival(stated.estimatedArrival() == null ? context.today() : stated.estimatedArrival())
                .bond(bond(stated.bond(), type))
                .use(raisedOrNot(stated.use()))
                .summary(raisedOrNot(stated.summary()))
                .filing();
        if (type.equals(EntryTypes.INFORMAL) || type.equals(EntryTypes.FORMAL)) {
            filing = withDefault(
                    filing, Parties::buyer, Parties::consignee, Completion::withBuyer, "consignee as buyer", notes);
            filing = withDefault(
                    filing,
                    Parties::manufacturer,
                    Parties::seller,
                    Completion::withManufacturer,
                    "seller as manufacturer",
                    notes);
        }
        return new Completion(filing, List.copyOf(notes));
    }

    private static String chosenType(Filing filing, FilingContext context, List<String> notes) {
        String type;
        String reason;
        if (DeMinimis.covers(filing, context.regime())) {
            type = EntryTypes.SECTION_321;
            reason = "de minimis covers value, origin and goods";
        } else if (filing.value().compareTo(BigDecimal.valueOf(Regimes.INFORMAL_LIMIT)) <= 0
                && filing.wholeDollars() <= Regimes.INFORMAL_LIMIT) {
            type = EntryTypes.INFORMAL;
            reason = "de minimis does not cover it, and it is worth at most 2,500 USD";
        } else {
            type = EntryTypes.FORMAL;
            reason = "it is worth more than 2,500 USD";
        }
        notes.add("Entry type %s chosen: %s.".formatted(type, reason));
        return type;
    }

    private static @Nullable Bond bond(@Nullable Bond stated, String type) {
        boolean mayBeLeftOut = type.equals(EntryTypes.SECTION_321) || type.equals(EntryTypes.INFORMAL);
        return stated == null && mayBeLeftOut ? new Bond(BondType.NONE.code(), null, null) : stated;
    }

    /** Fills a party in where neither the entry nor the line names it: in the header if no line names one, else line by line. */
    private static Filing withDefault(
            Filing filing,
            Function<Parties, @Nullable Party> wanted,
            Function<Parties, @Nullable Party> instead,
            BiFunction<Parties, Party, Parties> with,
            String what,
            List<String> notes) {
        Parties header = filing.parties();
        if (wanted.apply(header) != null) {
            return filing;
        }
        Party ofEntry = instead.apply(header);
        boolean nowhere = filing.lines().stream()
                .allMatch(line -> wanted.apply(line.parties()) == null && instead.apply(line.parties()) == null);
        Filing filled = filing;
        if (ofEntry != null && nowhere) {
            filled = FilingDraft.of(filing).parties(with.apply(header, ofEntry)).filing();
        } else {
            List<Line> lines = new ArrayList<>();
            for (Line line : filing.lines()) {
                Party ofLine = instead.apply(line.parties());
                Party party = ofLine == null ? ofEntry : ofLine;
                lines.add(
                        wanted.apply(line.parties()) != null || party == null
                                ? line
                                : line.withParties(with.apply(line.parties(), party)));
            }
            filled = FilingDraft.of(filing).lines(lines).filing();
        }
        if (!filled.equals(filing)) {
            notes.add("The gateway filed the %s, which the filing leaves out.".formatted(what));
        }
        return filled;
    }

    private static Parties withBuyer(Parties parties, Party buyer) {
        return new Parties(parties.seller(), parties.consignee(), buyer, parties.manufacturer(), parties.shipTo());
    }

    private static Parties withManufacturer(Parties parties, Party manufacturer) {
        return new Parties(parties.seller(), parties.consignee(), parties.buyer(), manufacturer, parties.shipTo());
    }

    private static @Nullable String raisedOrNot(@Nullable String text) {
        return text == null ? null : raised(text);
    }
}
