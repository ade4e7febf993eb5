package org.acesim.gateway.filing;

import java.time.LocalDate;
import java.util.List;
import org.acesim.gateway.filing.Filing.Bill;
import org.acesim.gateway.filing.Filing.Bond;
import org.acesim.gateway.filing.Filing.Contact;
import org.acesim.gateway.filing.Filing.Conveyance;
import org.acesim.gateway.filing.Filing.Identifier;
import org.acesim.gateway.filing.Filing.Invoice;
import org.acesim.gateway.filing.Filing.Line;
import org.acesim.gateway.filing.Filing.Parties;
import org.jspecify.annotations.Nullable;

/** A filing being put together: nineteen fields in a row are hard to tell apart in a constructor call. */
final class FilingDraft {

    private @Nullable String entryType;
    private @Nullable String entryNumber;
    private @Nullable String filerReference;
    private @Nullable String portOfEntry;
    private @Nullable String modeOfTransport;
    private @Nullable LocalDate estimatedArrival;
    private @Nullable Identifier importerOfRecord;
    private @Nullable Bond bond;
    private List<Bill> bills = List.of();
    private @Nullable Conveyance conveyance;
    private @Nullable Invoice invoice;
    private @Nullable String use;
    private Parties parties = Parties.NONE;
    private @Nullable Contact contact;
    private @Nullable String stateOfDestination;
    private @Nullable String paymentType;
    private @Nullable LocalDate statementDate;
    private @Nullable String summary;
    private List<Line> lines = List.of();

    static FilingDraft of(Filing filing) {
        return new FilingDraft()
                .entryType(filing.entryType())
                .entryNumber(filing.entryNumber())
                .filerReference(filing.filerReference())
                .portOfEntry(filing.portOfEntry())
                .modeOfTransport(filing.modeOfTransport())
                .estimatedArrival(filing.estimatedArrival())
                .importerOfRecord(filing.importerOfRecord())
                .bond(filing.bond())
                .bills(filing.bills())
                .conveyance(filing.conveyance())
                .invoice(filing.invoice())
                .use(filing.use())
                .parties(filing.parties())
                .contact(filing.contact())
                .stateOfDestination(filing.stateOfDestination())
                .paymentType(filing.paymentType())
                .statementDate(filing.statementDate())
                .summary(filing.summary())
                .lines(filing.lines());
    }

    Filing filing() {
        return new Filing(
                entryType,
                entryNumber,
                filerReference,
                portOfEntry,
                modeOfTransport,
                estimatedArrival,
                importerOfRecord,
                bond,
                bills,
                conveyance,
                invoice,
                use,
                parties,
                contact,
                stateOfDestination,
                paymentType,
                statementDate,
                summary,
                lines);
    }

    FilingDraft entryType(@Nullable String value) {
        entryType = value;
        return this;
    }

    FilingDraft entryNumber(@Nullable String value) {
        entryNumber = value;
        return this;
    }

    FilingDraft filerReference(@Nullable String value) {
        filerReference = value;
        return this;
    }

    FilingDraft portOfEntry(@Nullable String value) {
        portOfEntry = value;
        return this;
    }

    FilingDraft modeOfTransport(@Nullable String value) {
        modeOfTransport = value;
        return this;
    }

    FilingDraft estimatedArrival(@Nullable LocalDate value) {
        estimatedArrival = value;
        return this;
    }

    FilingDraft importerOfRecord(@Nullable Identifier value) {
        importerOfRecord = value;
        return this;
    }

    FilingDraft bond(@Nullable Bond value) {
        bond = value;
        return this;
    }

    FilingDraft bills(List<Bill> value) {
        bills = value;
        return this;
    }

    FilingDraft conveyance(@Nullable Conveyance value) {
        conveyance = value;
        return this;
    }

    FilingDraft invoice(@Nullable Invoice value) {
        invoice = value;
        return this;
    }

    FilingDraft use(@Nullable String value) {
        use = value;
        return this;
    }

    FilingDraft parties(Parties value) {
        parties = value;
        return this;
    }

    FilingDraft contact(@Nullable Contact value) {
        contact = value;
        return this;
    }

    FilingDraft stateOfDestination(@Nullable String value) {
        stateOfDestination = value;
        return this;
    }

    FilingDraft paymentType(@Nullable String value) {
        paymentType = value;
        return this;
    }

    FilingDraft statementDate(@Nullable LocalDate value) {
        statementDate = value;
        return this;
    }

    FilingDraft summary(@Nullable String value) {
        summary = value;
        return this;
    }

    FilingDraft lines(List<Line> value) {
        lines = value;
        return this;
    }
}
