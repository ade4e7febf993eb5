package org.acesim.catair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.release.Conveyance;
import org.acesim.catair.release.CurrentTariff;
import org.acesim.catair.release.Equipment;
import org.acesim.catair.summary.Attachments;
import org.acesim.catair.summary.Certification;
import org.acesim.catair.summary.ClassAmount;
import org.acesim.catair.summary.Declarations;
import org.acesim.catair.summary.DumpingCase;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.Goods;
import org.acesim.catair.summary.LineCharges;
import org.acesim.catair.summary.ReasonCodes;
import org.acesim.catair.summary.Sanctions;
import org.acesim.catair.summary.Shipment;
import org.acesim.catair.summary.SummaryAttachmentRecords.CorrectionText;
import org.acesim.catair.summary.SummaryAttachmentRecords.HeaderFees;
import org.acesim.catair.summary.SummaryAttachmentRecords.MissingDocuments;
import org.acesim.catair.summary.SummaryAttachmentRecords.Release;
import org.acesim.catair.summary.SummaryAttachmentRecords.Releases;
import org.acesim.catair.summary.SummaryChargeRecords.CensusOverride;
import org.acesim.catair.summary.SummaryChargeRecords.CensusOverrides;
import org.acesim.catair.summary.SummaryChargeRecords.DumpingTotals;
import org.acesim.catair.summary.SummaryChargeRecords.FeeTotals;
import org.acesim.catair.summary.SummaryChargeRecords.GrandTotals;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.catair.summary.SummaryHeaderRecords.Arrival;
import org.acesim.catair.summary.SummaryHeaderRecords.Bond;
import org.acesim.catair.summary.SummaryHeaderRecords.Importation;
import org.acesim.catair.summary.SummaryHeaderRecords.ManifestBill;
import org.acesim.catair.summary.SummaryHeaderRecords.ManifestQuantity;
import org.acesim.catair.summary.SummaryHeaderRecords.SummaryContact;
import org.acesim.catair.summary.SummaryHeaderRecords.Trip;
import org.acesim.catair.summary.SummaryHeaderRecords.WarehouseEntry;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryLine;
import org.acesim.catair.summary.SummaryLineRecords.ArticleParty;
import org.acesim.catair.summary.SummaryLineRecords.Description;
import org.acesim.catair.summary.SummaryLineRecords.InvoiceLines;
import org.acesim.catair.summary.SummaryLineRecords.InvoiceReference;
import org.acesim.catair.summary.SummaryLineRecords.Ruling;
import org.acesim.catair.summary.SummaryLineRecords.SummaryZoneGoods;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.acesim.catair.summary.SummaryStatus;
import org.acesim.catair.summary.SummaryStatusRecords.OfficerContact;
import org.acesim.catair.summary.SummaryStatusRecords.Remarks;
import org.acesim.catair.summary.SummaryStatusRecords.SummaryNotice;
import org.acesim.catair.summary.SummaryTariff;
import org.acesim.catair.summary.SummaryTariffRecords.Declaration;
import org.acesim.catair.summary.SummaryTariffRecords.License;
import org.acesim.catair.summary.SummaryTariffRecords.SanctionAnswer;
import org.acesim.catair.summary.SummaryTariffRecords.SanctionDisclaimer;
import org.acesim.catair.summary.SummaryTariffRecords.SanctionField;
import org.acesim.catair.summary.SummaryTariffRecords.Visa;
import org.acesim.catair.summary.SummaryTotals;
import org.acesim.catair.summary.TariffLine;

/** Seeded entry summaries, responses and notifications of every shape that layouts and grammar allow, sensible or not. */
public final class SomeSummaries extends SomeValues {

    private final SomeReleases releases;
    private final SomeStatuses statuses;

    public SomeSummaries(Random random) {
        super(random);
        this.releases = new SomeReleases(random);
        this.statuses = new SomeStatuses(random);
    }

    public EntrySummary summary() {
        if (random.nextInt(8) == 0) {
            return EntrySummary.delete(header());
        }
        return new EntrySummary(
                header(),
                new Importation(
                        text(12),
                        maybe(text(12)),
                        maybe(text(12)),
                        perhaps(this::date),
                        perhaps(this::date),
                        maybe(code(2)),
                        maybe(code(9))),
                shipment(),
                attachments(),
                new Certification(list(0, 2, i -> releases.reference()), list(0, 2, i -> releases.party())),
                list(1, 4, i -> item()),
                new SummaryTotals(
                        perhaps(() -> new DumpingTotals(
                                perhaps(() -> cents(11)), perhaps(() -> cents(11)), null, perhaps(() -> cents(11)))),
                        list(0, 2, i -> new FeeTotals(feeTotals())),
                        new GrandTotals(
                                cents(11), cents(11), perhaps(() -> cents(11)), null, null, perhaps(() -> cents(11)))));
    }

    public EntrySummaryResponse response() {
        List<EntrySummaryResponse.Group> groups = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            groups.add(new EntrySummaryResponse.Group(
                    list(1, 3, j -> reference("LINITM")), list(1, 3, j -> condition(""))));
        }
        groups.add(
                0,
                new EntrySummaryResponse.Group(
                        list(1, 1, j -> reference("SUMMRY")),
                        groups.isEmpty() ? List.of() : list(1, 2, j -> condition(""))));
        return new EntrySummaryResponse(groups, condition(pick("A", "R")));
    }

    public SummaryStatus status() {
        return new SummaryStatus(
                new SummaryNotice(
                        pick("1", "2", "R"),
                        maybe("1"),
                        maybe(code(3)),
                        maybe(code(3)),
                        date(),
                        code(3),
                        digits(8),
                        maybe(text(3)),
                        maybe(text(9))),
                perhaps(() ->
                        new OfficerContact(maybe(text(30)), maybe(digits(10)), maybe(text(12)), maybe(digits(4)))),
                list(0, 7, i -> new Remarks(text(78))),
                list(0, 2, i -> statuses.agencyNotice()));
    }

    private SummaryHeader header() {
        return new SummaryHeader(
                pick(EntryAction.ADD.code(), EntryAction.REPLACE.code()),
                code(3),
                digits(8),
                code(4),
                maybe(text(9)),
                pick("01", "11"),
                maybe("11"),
                random.nextBoolean(),
                true,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe("P"),
                random.nextBoolean(),
                maybe("1"),
                random.nextBoolean(),
                maybe(digits(3)),
                maybe("2"),
                perhaps(this::date),
                maybe("06"),
                maybe(code(2)),
                maybe("995"),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe("Y"),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private Shipment shipment() {
        return new Shipment(
                perhaps(() -> new Arrival(
                        maybe(code(4)),
                        maybe(code(4)),
                        perhaps(this::date),
                        maybe(code(4)),
                        maybe(text(20)),
                        maybe(code(7)),
                        maybe(code(4)),
                        perhaps(this::date))),
                perhaps(() -> new SummaryContact(words(40), words(15), random.nextBoolean())),
                perhaps(() -> new Trip(text(5))),
                list(
                        0,
                        2,
                        i -> new Shipment.Manifest(
                                new ManifestQuantity(number(8), text(5)),
                                list(1, 4, j -> new ManifestBill(pick("I", "M", "H", "S"), maybe(code(4)), code(12))),
                                list(
                                        0,
                                        2,
                                        j -> new Conveyance(
                                                code(4), text(5), date(), number(8), maybe(text(5)), maybe(text(20)))),
                                list(0, 2, j -> new Equipment(code(20))))));
    }

    private Attachments attachments() {
        return new Attachments(
                perhaps(() -> new WarehouseEntry(code(3), digits(8), code(4), random.nextBoolean())),
                list(
                        0,
                        2,
                        i -> new Bond(
                                pick("8", "9"),
                                pick("B", "A"),
                                maybe("Y"),
                                code(3),
                                perhaps(() -> number(10)),
                                maybe(code(10)))),
                list(0, 2, i -> new Releases(list(1, 6, j -> new Release(code(3), digits(8))))),
                perhaps(() -> new MissingDocuments(code(2), maybe(code(2)))),
                perhaps(() -> new HeaderFees(classAmount(8), random.nextBoolean() ? classAmount(8) : ClassAmount.NONE)),
                perhaps(this::reasons),
                list(0, 3, i -> new CorrectionText(text(75))));
    }

    private SummaryItem item() {
        return new SummaryItem(
                line(),
                perhaps(() -> new SummaryZoneGoods(pick("P", "N", "D"), perhaps(this::date), number(10))),
                goods(),
                list(0, 4, i -> new ArticleParty(pick("M", "C", "S", "E"), text(15))),
                list(0, 2, i -> releases.party()),
                list(1, 3, i -> tariff()),
                new Declarations(
                        perhaps(() -> new Visa(code(9))),
                        perhaps(() -> new License(digits(2), text(10))),
                        list(0, 2, i -> dumpingCase()),
                        list(0, 2, i -> new Declaration(digits(2), text(76)))),
                new LineCharges(
                        perhaps(() -> classAmount(10)),
                        perhaps(() -> classAmount(10)),
                        list(0, 3, i -> classAmount(8))),
                list(
                        0,
                        2,
                        i -> new Sanctions(
                                new SanctionField(digits(2), words(10), words(64)),
                                list(1, 2, j -> new SanctionAnswer(words(76))))),
                perhaps(this::reasons),
                perhaps(() -> new CensusOverrides(list(1, 7, i -> new CensusOverride(code(3), code(2))))));
    }

    private SummaryLine line() {
        return new SummaryLine(
                text(3),
                maybe("X"),
                letters(2),
                maybe(letters(2)),
                perhaps(this::date),
                perhaps(this::date),
                maybe(code(2)),
                perhaps(() -> number(10)),
                maybe(code(5)),
                perhaps(() -> number(10)),
                maybe(digits(3)),
                maybe("C"),
                maybe("N"),
                maybe("Y"),
                maybe("1"),
                random.nextBoolean());
    }

    private List<Goods> goods() {
        if (random.nextBoolean()) {
            return list(0, 1, i -> new Goods(null, perhaps(this::ruling), list(1, 2, j -> new Description(text(70)))));
        }
        return list(
                1,
                3,
                i -> new Goods(
                        new InvoiceReference(
                                code(15), text(17), list(1, 4, j -> new InvoiceLines(number(4), number(4)))),
                        perhaps(this::ruling),
                        list(0, 2, j -> new Description(text(70)))));
    }

    private Ruling ruling() {
        return new Ruling(pick("C", "P", "R"), maybe(digits(6)));
    }

    private SummaryTariff tariff() {
        return new SummaryTariff(
                new TariffLine(
                        digits(10),
                        cents(10),
                        number(10),
                        list(0, 3, i -> new TariffLine.Quantity(cents(12), code(3)))),
                perhaps(() -> new SanctionDisclaimer(random.nextBoolean())),
                perhaps(() -> new CurrentTariff(digits(10))),
                list(0, 2, i -> releases.agencyGoods()));
    }

    private DumpingCase dumpingCase() {
        return new DumpingCase(
                code(10),
                pick("B", "C"),
                cents(8),
                pick("A", "S"),
                perhaps(() -> number(10)),
                perhaps(() -> BigDecimal.valueOf(number(12), 4)),
                cents(10),
                maybe(code(10)));
    }

    private List<ClassAmount> feeTotals() {
        return list(1, 5, i -> new ClassAmount(digits(3), cents(11)));
    }

    private ClassAmount classAmount(int width) {
        return new ClassAmount(digits(3), cents(width));
    }

    private ReasonCodes reasons() {
        return new ReasonCodes(list(1, 5, i -> code(3)));
    }

    private SummaryReference reference(String type) {
        return new SummaryReference(type, number(6), maybe(text(55)));
    }

    private SummaryCondition condition(String disposition) {
        return new SummaryCondition(
                disposition,
                maybe(pick("F", "W")),
                code(3),
                maybe(code(3)),
                text(40),
                maybe(code(3)),
                maybe(digits(8)),
                maybe(digits(5)),
                maybe(text(9)));
    }

    private BigDecimal cents(int digits) {
        return BigDecimal.valueOf(number(digits), 2);
    }
}
