package org.acesim.catair;

import java.util.List;
import java.util.Random;
import org.acesim.catair.agency.AgencyGoods;
import org.acesim.catair.agency.AgencyRecords.AgencyLine;
import org.acesim.catair.agency.AgencyRecords.GoodsDescription;
import org.acesim.catair.isf.SecurityFiling;
import org.acesim.catair.isf.SecurityFilingRecords.Container;
import org.acesim.catair.isf.SecurityFilingRecords.FurtherName;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityAddress;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityCity;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityHeader;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityParty;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityReference;
import org.acesim.catair.release.Address;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.BusinessIdentifier;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.City;
import org.acesim.catair.release.Contact;
import org.acesim.catair.release.Conveyance;
import org.acesim.catair.release.CurrentTariff;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Equipment;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.LineItem;
import org.acesim.catair.release.Movement;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.PartyName;
import org.acesim.catair.release.Reference;
import org.acesim.catair.release.Tariff;
import org.acesim.catair.release.ZoneGoods;

/** Seeded cargo releases (SE) of every shape that the layouts and the grammar allow, sensible or not. */
public final class SomeReleases extends SomeValues {

    public SomeReleases(Random random) {
        super(random);
    }

    public CargoRelease cargoRelease() {
        EntryNumber number = EntryNumber.of(code(3).replace("000", "001"), random.nextInt(10_000_000));
        EntryHeader header = new EntryHeader(
                pick("A", "R"),
                number.filerCode(),
                number.field(),
                pick("86", "11", "01"),
                maybe("EI"),
                maybe(text(12)),
                maybe(pick("10", "40")),
                pick("0", "8", "9"),
                number(10),
                maybe(code(5)),
                maybe(pick("1", "2")),
                maybe(code(5)));
        Contact contact =
                new Contact(words(40), words(15), "", random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
        Movement movement = perhaps(this::movement);
        List<Bill> bills = list(0, 5, i -> bill());
        List<Reference> references = list(0, 4, i -> reference());
        return switch (random.nextInt(4)) {
            case 0 ->
                CargoRelease.cancel(
                        header, new Contact(words(40), words(15), pick("01", "08"), false, false, false), references);
            case 1 -> CargoRelease.update(header, movement, contact, bills, references);
            default ->
                new CargoRelease(
                        header,
                        movement,
                        contact,
                        bills,
                        references,
                        list(0, 4, i -> party()),
                        list(1, 6, this::line),
                        perhaps(this::securityFiling));
        };
    }

    private Line line(int index) {
        return new Line(
                new LineItem(index + 1, letters(2), maybe(text(70))),
                perhaps(() -> new ZoneGoods(pick("P", "N"), perhaps(this::date), number(8))),
                list(0, 3, j -> party()),
                list(1, 4, j -> tariff()));
    }

    private Movement movement() {
        return new Movement(
                maybe("W"),
                perhaps(this::date),
                maybe(code(4)),
                maybe(code(4)),
                maybe(text(20)),
                maybe(text(5)),
                maybe(code(20)),
                maybe(code(4)),
                maybe(code(3)),
                maybe(code(8)),
                maybe(pick("Y", "N")));
    }

    private SecurityFiling securityFiling() {
        SecurityHeader header = new SecurityHeader(
                "1",
                digits(2),
                pick("A", "R"),
                maybe("CT"),
                pick("EI", "34"),
                text(15),
                maybe("11"),
                maybe(text(15)),
                maybe(letters(4)),
                "",
                "",
                "",
                "");
        return new SecurityFiling(
                header,
                list(0, 3, i -> new SecurityReference(code(3), text(50))),
                list(0, 3, i -> new Container(text(2), letters(4), number(12), maybe(digits(1)), maybe(code(4)))),
                list(0, 3, i -> participant()));
    }

    private SecurityFiling.Participant participant() {
        return new SecurityFiling.Participant(
                new SecurityParty(letters(3), maybe(text(35)), maybe(text(3)), maybe(text(20)), "", ""),
                list(0, 2, i -> new FurtherName(letters(3), text(35))),
                list(0, 3, i -> new SecurityAddress(code(2), words(35), maybe(code(2)), maybe(words(35)))),
                perhaps(() -> new SecurityCity(words(35), maybe(code(3)), maybe(words(15)), letters(2))));
    }

    private Bill bill() {
        return new Bill(
                pick("I", "M", "H", "R", "T"),
                maybe(code(4)),
                text(50),
                perhaps(() -> number(8)),
                maybe(pick("Y", "N")),
                list(0, 2, i -> new Conveyance(code(4), text(5), date(), number(8), maybe(text(5)), maybe(text(20)))),
                list(0, 2, i -> new Equipment(code(20))));
    }

    Reference reference() {
        return new Reference(code(3), text(50));
    }

    Party party() {
        return new Party(
                new PartyName(letters(3), maybe(text(35)), maybe(text(3)), maybe(text(20))),
                list(0, 3, i -> new BusinessIdentifier(pick("LEI", "GLN", "DUNS"), code(20))),
                list(0, 3, i -> new Address(code(2), text(35), maybe(code(2)), maybe(text(35)))),
                perhaps(() -> new City(text(35), maybe(code(3)), maybe(text(15)), letters(2))));
    }

    private Tariff tariff() {
        return new Tariff(
                digits(10),
                perhaps(() -> number(10)),
                perhaps(() -> new CurrentTariff(digits(10))),
                list(0, 2, i -> agencyGoods()));
    }

    AgencyGoods agencyGoods() {
        return new AgencyGoods(
                new GoodsDescription(text(70)),
                list(
                        1,
                        3,
                        i -> new AgencyLine(
                                i + 1,
                                code(3),
                                text(3),
                                maybe(code(3)),
                                maybe("Y"),
                                maybe("Y"),
                                maybe(code(4)),
                                maybe(text(19)),
                                maybe(text(16)),
                                maybe(text(21)),
                                maybe(text(1)),
                                maybe(letters(1)))));
    }
}
