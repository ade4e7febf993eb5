package org.acesim.customs.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void readsTheRowsUnderTheHeadingAndSkipsComments() {
        assertThat(Tables.read(TablesTest.class, "good.csv", row -> row.get("b")))
                .containsExactly("2", "x, y");
    }

    @Test
    void namesTheTableAndTheRowThatDoesNotRead() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Tables.read(TablesTest.class, "good.csv", row -> Integer.parseInt(row.get("b"))))
                .withMessageStartingWith("good.csv, row 2:");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Tables.read(TablesTest.class, "short.csv", row -> row.get("a")))
                .withMessageStartingWith("short.csv, row 1:");
    }

    @Test
    void aYesOrNoIsNothingElse() {
        assertThat(Tables.yes("yes")).isTrue();
        assertThat(Tables.yes("no")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.yes("Yes"));
    }
}
