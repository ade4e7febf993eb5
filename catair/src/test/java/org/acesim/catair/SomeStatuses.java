package org.acesim.catair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acesim.catair.release.AgencyComment;
import org.acesim.catair.release.AgencyNotice;
import org.acesim.catair.release.AgencyReference;
import org.acesim.catair.release.AgencyStatus;
import org.acesim.catair.release.BillDisposition;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.Echo;
import org.acesim.catair.release.EntryDisposition;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.release.StatusBill;
import org.acesim.catair.release.StatusHeader;
import org.acesim.catair.release.StatusInBond;
import org.acesim.catair.release.StatusLine;

/** Seeded answers to cargo releases (SX) and notifications of their status (SO), sensible or not. */
public final class SomeStatuses extends SomeValues {
    private final SomeReleases releases;

    public SomeStatuses(Random random) {
        super(random);
        this.releases = new SomeReleases(random);
    }

    public ReleaseStatus status() {
        StatusHeader header = new StatusHeader(
                maybe(digits(4)),
                code(3),
                digits(8),
                digits(2),
                maybe(text(12)),
                maybe(code(4)),
                maybe(words(20)),
                maybe(text(5)),
                random.nextBoolean() ? date() : null,
                maybe("1"),
                maybe("P"));
        return new ReleaseStatus(
                header,
                list(0, 2, i -> releases.reference()),
                list(0, 3, i -> new StatusLine(1 + random.nextInt(999), letters(2), digits(10))),
                list(0, 3, i -> statusBill()),
                list(
                        0,
                        4,
                        i -> new EntryDisposition(
                                at(), code(2), text(40), perhaps(this::date), maybe(digits(2)), maybe(code(6)))),
                list(0, 3, i -> agencyNotice()));
    }

    AgencyNotice agencyNotice() {
        return new AgencyNotice(
                new AgencyStatus(
                        code(3),
                        maybe(code(3)),
                        at(),
                        code(2),
                        text(28),
                        maybe(code(2)),
                        maybe(code(2)),
                        maybe(code(2)),
                        place(),
                        place(),
                        maybe(code(5)),
                        maybe(text(1)),
                        maybe(digits(2))),
                list(
                        0,
                        2,
                        i -> new AgencyReference(
                                maybe(code(2)),
                                maybe(text(12)),
                                perhaps(this::date),
                                perhaps(() -> at().toLocalTime().plusSeconds(random.nextInt(60))),
                                list(0, 10, j -> maybe(code(3))),
                                maybe(code(2)),
                                maybe(text(18)))),
                list(0, 3, i -> new AgencyComment(text(76))));
    }

    private AgencyStatus.Place place() {
        return new AgencyStatus.Place(perhaps(() -> number(3)), perhaps(() -> number(2)), perhaps(() -> number(3)));
    }

    private StatusBill statusBill() {
        return new StatusBill(
                pick("M", "H", "R"),
                maybe(code(4)),
                text(50),
                random.nextBoolean() ? number(8) : null,
                maybe(text(5)),
                maybe(text(8)),
                list(
                        0,
                        2,
                        i -> new StatusInBond(
                                code(12),
                                digits(2),
                                digits(4),
                                digits(4),
                                date(),
                                perhaps(this::date),
                                perhaps(() -> number(8)))),
                list(
                        0,
                        3,
                        i -> new BillDisposition(
                                at(),
                                code(2),
                                text(40),
                                pick("Y", "N"),
                                maybe(code(4)),
                                maybe(text(5)),
                                random.nextBoolean() ? date() : null,
                                maybe(digits(4)))));
    }

    public CargoReleaseResponse response() {
        List<String> filing = releases.cargoRelease().write().records();
        List<Echo> echoes = new ArrayList<>();
        for (int i = 0; i < filing.size(); i++) {
            if (i == 0 || random.nextInt(3) == 0) {
                echoes.add(new Echo(
                        filing.get(i), list(0, 3, j -> new ReleaseMessage(pick("11", "13"), code(3), text(40)))));
            }
        }
        return new CargoReleaseResponse(echoes, new ReleaseMessage(pick("01", "02", "03", "04"), "", text(40)));
    }
}
