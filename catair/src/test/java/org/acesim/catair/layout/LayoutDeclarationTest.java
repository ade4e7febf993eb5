package org.acesim.catair.layout;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A declaration that cannot be right is refused when its class loads. */
class LayoutDeclarationTest {

    record Pair(String one, String two) {}

    record Counted(String name, Long count) {}

    @Test
    void refusesGapsOverlapsAndOtherWidths() {
        assertThatThrownBy(() ->
                        layout("TT20", Pair.class, "").source(CARGO_RELEASE).keyboard(6, 8, "One", OPTIONAL, Pair::one))
                .hasMessage("TT20, One: gap at column 5");
        assertThatThrownBy(() ->
                        layout("TT20", Pair.class, "").source(CARGO_RELEASE).keyboard(4, 8, "One", OPTIONAL, Pair::one))
                .hasMessage("TT20, One: overlap at column 4");
        assertThatThrownBy(() -> layout("TT20", Pair.class, "")
                        .source(CARGO_RELEASE)
                        .keyboard(5, 81, "One", OPTIONAL, Pair::one))
                .hasMessage("TT20, One: columns 5-81");
        assertThatThrownBy(() -> pair().build(in -> new Pair(in.text(), in.text())))
                .hasMessage("TT20 ends in column 20, not 80");
        assertThatThrownBy(() -> layout("TT20", Pair.class, "").filler(5, 80))
                .hasMessage("TT20: the source comes first");
        assertThatThrownBy(() -> layout("TT20", Pair.class, "")
                        .source(CARGO_RELEASE)
                        .filler(5, 60)
                        .digits(61, 79, "Big", OPTIONAL, pair -> 0L))
                .hasMessage("TT20, Big: more than 18 digits");
    }

    @Test
    void refusesABuildThatTakesFieldsInAnotherOrderKindOrNumber() {
        assertThatThrownBy(() -> pair().filler(21, 80).build(in -> new Pair(in.text(), "")))
                .hasMessage("TT20: build takes fewer fields than were declared");
        assertThatThrownBy(() -> pair().filler(21, 80).build(in -> new Pair(in.text(), in.text() + in.text())))
                .hasMessage("TT20: build takes more fields than were declared");
        assertThatThrownBy(() -> pair().filler(21, 80).build(in -> {
                    String two = in.text();
                    return new Pair(in.text(), two);
                }))
                .hasMessage("TT20 columns 5-12, One: the getter does not return what build was given for it");
        assertThatThrownBy(() -> pair().filler(21, 80).build(in -> new Pair(in.text(), "" + in.number())))
                .hasMessage("TT20 columns 13-20, Two, is a TEXT, but build takes a NUMBER");
        assertThatThrownBy(() -> counted(MANDATORY).build(in -> new Counted(in.text(), in.optionalNumber())))
                .hasMessage("TT20 columns 13-20, Count, is always there, but build takes it as optional");
        assertThatThrownBy(() -> counted(CONDITIONAL).build(in -> new Counted(in.text(), in.number())))
                .hasMessage("TT20 columns 13-20, Count, may be blank, but build takes it as if it were always there");
    }

    @Test
    void refusesABuildThatMixesUpFlags() {
        record Flags(boolean one, boolean two) {}
        assertThatThrownBy(() -> layout("TT20", Flags.class, "")
                        .source(CARGO_RELEASE)
                        .flag(5, FieldClass.DIGITS, "One", OPTIONAL, '1', Flags::two)
                        .flag(6, FieldClass.DIGITS, "Two", OPTIONAL, '1', Flags::one)
                        .filler(7, 80)
                        .build(in -> new Flags(in.flag(), in.flag())))
                .hasMessage("TT20 columns 5-5, One: the getter does not return what build was given for it");
    }

    @Test
    void refusesABuildThatThrowsOnBlanks() {
        assertThatThrownBy(() -> counted(CONDITIONAL)
                        .build(in -> new Counted(
                                in.text(), Long.valueOf(in.optionalNumber().toString()))))
                .isInstanceOf(NullPointerException.class);
    }

    private static LayoutBuilder<Pair> pair() {
        return layout("TT20", Pair.class, "")
                .source(CARGO_RELEASE)
                .keyboard(5, 12, "One", OPTIONAL, Pair::one)
                .keyboard(13, 20, "Two", OPTIONAL, Pair::two);
    }

    private static LayoutBuilder<Counted> counted(Status status) {
        return layout("TT20", Counted.class, "")
                .source(CARGO_RELEASE)
                .keyboard(5, 12, "One", OPTIONAL, Counted::name)
                .digits(13, 20, "Count", status, Counted::count)
                .filler(21, 80);
    }
}
