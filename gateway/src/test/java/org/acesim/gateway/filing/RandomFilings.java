package org.acesim.gateway.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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

/** Filings drawn from a seed: any that can be stated, and good ones. */
public final class RandomFilings {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ANY = LETTERS + "abcäöüß€\"\\/\u0007\n,;<>' 0123456789";

    private final Random random;

    public RandomFilings(long seed) {
        random = new Random(seed);
    }

    /** Every field stated or left out, with any text in it. */
    public Filing any() {
        return new Filing(
                text(),
                text(),
                text(),
                text(),
                text(),
                date(),
                identifier(),
                maybe(() -> new Bond(text(), text(), whole())),
                some(() -> new Bill(text(), text(), text(), text(), text(), text(), whole(), flag())),
                maybe(() -> new Conveyance(text(), text(), text(), text(), text())),
                maybe(() -> new Invoice(text(), date())),
                text(),
                parties(),
                maybe(() -> new Contact(text(), text())),
                text(),
                text(),
                date(),
                text(),
                some(this::line));
    }

    /** A type 86 that passes every check: only what it is of differs. */
    public Filing good86() {
        int lines = 1 + random.nextInt(3);
        List<Line> stated = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            stated.add(new Line(
                    words(6),
                    digits(10),
                    pick("DE", "FR", "JP", "VN"),
                    BigDecimal.valueOf(100 + random.nextInt(20_000), 2),
                    null,
                    null,
                    List.of(),
                    random.nextInt(8) == 0 ? List.of("99038815") : List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    random.nextInt(4) == 0 ? new Parties(address(), null, null, null, null) : Parties.NONE));
        }
        boolean master = random.nextBoolean();
        return new FilingDraft()
                .entryType("86")
                .filerReference(maybe(() -> "R" + digits(6)))
                .portOfEntry(digits(4))
                .modeOfTransport(pick("40", "41"))
                .bills(List.of(new Bill(
                        master ? "M" : "R",
                        null,
                        digits(11),
                        null,
                        master ? "H" + digits(8) : null,
                        random.nextInt(6) == 0 ? digits(9) : null,
                        1L + random.nextInt(99),
                        random.nextInt(6) == 0 ? true : null)))
                .invoice(new Invoice("I" + digits(5), null))
                .use(pick("PERSONAL", "RESALE"))
                .parties(new Parties(address(), address(), null, null, maybe(this::address)))
                .contact(new Contact(words(2), digits(10)))
                .lines(stated)
                .filing();
    }

    private Party address() {
        return new Party(
                words(3),
                words(1 + random.nextInt(12)),
                words(2),
                maybe(() -> pick("NY", "HH", "13")),
                maybe(() -> digits(5)),
                pick("US", "DE", "VN"),
                null);
    }

    private Line line() {
        return new Line(
                text(),
                text(),
                text(),
                decimal(),
                decimal(),
                text(),
                some(() -> new Statistical(decimal(), text())),
                some(() -> "99" + digits(6)),
                text(),
                text(),
                date(),
                decimal(),
                decimal(),
                text(),
                flag(),
                parties());
    }

    private Parties parties() {
        return new Parties(party(), party(), party(), party(), party());
    }

    private Party party() {
        return maybe(() -> new Party(text(), text(), text(), text(), text(), text(), identifier()));
    }

    private Identifier identifier() {
        return maybe(() -> new Identifier(text(), text()));
    }

    private String text() {
        return maybe(() -> {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(ANY.charAt(random.nextInt(ANY.length())));
            }
            return text.toString();
        });
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int j = 1 + random.nextInt(9); j > 0; j--) {
                words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        String text = words.toString();
        return text.length() <= 35 || count > 6 ? text : text.substring(0, 35).strip();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder().append(1 + random.nextInt(8));
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private BigDecimal decimal() {
        return maybe(() -> BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)));
    }

    private Long whole() {
        return maybe(() -> (long) random.nextInt(1_000_000));
    }

    private Boolean flag() {
        return maybe(random::nextBoolean);
    }

    private LocalDate date() {
        return maybe(() -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000)));
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}
