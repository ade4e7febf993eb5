package org.acesim.catair.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.SimulatorCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    static Stream<List<? extends Coded>> tables() {
        return Stream.of(
                List.of(AccountingClass.values()),
                List.of(AddressQualifier.values()),
                List.of(BillDispositionCode.values()),
                List.of(BillType.values()),
                List.of(BondType.values()),
                List.of(CancellationReason.values()),
                List.of(ConditionSeverity.values()),
                List.of(EntryAction.values()),
                List.of(EntryType.values()),
                List.of(ReleaseMessageType.values()),
                List.of(SummaryAction.values()),
                List.of(SummaryConditionCode.values()),
                List.of(SummaryDispositionCode.values()),
                List.of(SummaryRejectReason.values()),
                List.of(DocumentType.values()),
                List.of(EntryDispositionCode.values()),
                List.of(ModeOfTransport.values()),
                List.of(PartyCode.values()),
                List.of(ReferenceQualifier.values()),
                List.of(ReleaseCondition.values()),
                List.of(ReleaseOrigin.values()),
                List.of(StatusReason.values()),
                List.of(Application.values()),
                List.of(BatchCondition.values()),
                List.of(SimulatorCondition.values()),
                List.of(NoticeKind.values()),
                List.of(NoticeStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCodeHasAShortTextAndASource(List<? extends Coded> table) {
        assertThat(table).allSatisfy(coded -> {
            assertThat(coded.text())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(Coded.TEXT_LENGTH)
                    .matches("[ -`{-~]+");
            assertThat(coded.source()).isNotBlank();
            assertThat(coded.code()).matches("[A-Z0-9$%]{1,3}");
        });
        assertThat(table).extracting(Coded::code).doesNotHaveDuplicates();
    }

    @Test
    void findsACodeByItsText() {
        assertThat(EntryDispositionCode.find("98")).contains(EntryDispositionCode.RELEASED);
        assertThat(EntryDispositionCode.find("97 ")).isEmpty();
        assertThat(BatchCondition.find("X32")).contains(BatchCondition.X32);
        assertThat(Application.find("$I")).contains(Application.DOLLAR_I);
        assertThat(Application.SE.response()).contains(Application.SX);
        assertThat(Application.SO.response()).isEmpty();
    }

    @Test
    void conditionsOfTheSimulatorCannotBeTakenForThoseOfCbp() {
        assertThat(SimulatorCondition.values()).allSatisfy(condition -> {
            assertThat(condition.code()).matches("Z[0-9]{2}");
            assertThat(condition.text()).startsWith("SIM: ");
            assertThat(ReleaseCondition.find(condition.code())).isEmpty();
        });
    }
}
