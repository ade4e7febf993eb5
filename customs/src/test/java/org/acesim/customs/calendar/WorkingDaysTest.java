package org.acesim.customs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @Test
    void knowsTheHolidaysOfAYear() {
        assertThat(WorkingDays.holidaysOf(2024).stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("2024-01-01 2024-01-15 2024-02-19 2024-05-27 2024-06-19 2024-07-04 2024-09-02 2024-10-14"
                        + " 2024-11-11 2024-11-28 2024-12-25");
    }

    @ParameterizedTest
    @CsvSource({"2020-07-03", "2021-12-31", "2021-12-24", "2022-06-20", "2023-11-10", "2026-07-03"})
    void keepsWhatFallsOnAWeekendOnTheNearestWorkingDay(LocalDate observed) {
        assertThat(WorkingDays.isWorkingDay(observed)).isFalse();
    }

    @Test
    void keepsNoHolidayBeforeItsFirstYear() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2020, 6, 19))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2023, 6, 19))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03, 0, 2024-06-03",
        "2024-06-03, 10, 2024-06-17",
        "2024-06-14, 5, 2024-06-24",
        "2024-06-15, 1, 2024-06-17",
        "2024-12-24, 1, 2024-12-26",
        "2021-12-30, 1, 2022-01-03"
    })
    void countsWorkingDaysForward(LocalDate from, int count, LocalDate reached) {
        assertThat(WorkingDays.after(from, count)).isEqualTo(reached);
    }

    @Test
    void countsNotBackward() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.after(LocalDate.of(2024, 6, 3), -1));
    }

    @Test
    void movesADayOffToTheNextWorkingDay() {
        assertThat(WorkingDays.next(LocalDate.of(2024, 6, 15))).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(WorkingDays.next(LocalDate.of(2024, 6, 17))).isEqualTo(LocalDate.of(2024, 6, 17));
    }
}
