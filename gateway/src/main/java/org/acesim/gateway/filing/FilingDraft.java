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
public final class FilingDraft {

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

    /** A draft that starts as this filing. */
    public static FilingDraft of(Filing filing) {
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

    /** The filing as put together so far. */
    public Filing filing() {
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

    public FilingDraft entryType(@Nullable String value) {
        entryType = value;
        return this;
    }

    public FilingDraft entryNumber(@Nullable String value) {
        entryNumber = value;
        return this;
    }

    public FilingDraft filerReference(@Nullable String value) {
        filerReference = value;
        return this;
    }

    public FilingDraft portOfEntry(@Nullable String value) {
        portOfEntry = value;
        return this;
    }

    public FilingDraft modeOfTransport(@Nullable String value) {
        modeOfTransport = value;
        return this;
    }

    public FilingDraft estimatedArrival(@Nullable LocalDate value) {
        estimatedArrival = value;
        return this;
    }

    public FilingDraft importerOfRecord(@Nullable Identifier value) {
        importerOfRecord = value;
        return this;
    }

    public FilingDraft bond(@Nullable Bond value) {
        bond = value;
        return this;
    }

    public FilingDraft bills(List<Bill> value) {
        bills = value;
        return this;
    }

    public FilingDraft conveyance(@Nullable Conveyance value) {
        conveyance = value;
        return this;
    }

    public FilingDraft invoice(@Nullable Invoice value) {
        invoice = value;
        return this;
    }

    public FilingDraft use(@Nullable String value) {
        use = value;
        return this;
    }

    public FilingDraft parties(Parties value) {
        parties = value;
        return this;
    }

    public FilingDraft contact(@Nullable Contact value) {
        contact = value;
        return this;
    }

    public FilingDraft stateOfDestination(@Nullable String value) {
        stateOfDestination = value;
        return this;
    }

    public FilingDraft paymentType(@Nullable String value) {
        paymentType = value;
        return this;
    }

    public FilingDraft statementDate(@Nullable LocalDate value) {
        statementDate = value;
        return this;
    }

    public FilingDraft summary(@Nullable String value) {
        summary = value;
        return this;
    }

    public FilingDraft lines(List<Line> value) {
        lines = value;
        return this;
    }
}
