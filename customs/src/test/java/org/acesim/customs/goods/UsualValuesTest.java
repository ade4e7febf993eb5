package org.acesim.customs.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UsualValuesTest {
    @Test
    void knowsWhatATelephoneIsSeldomWorthLessThan() {
        assertThat(UsualValues.seldomBelow("8517.13.0000")).contains(new BigDecimal("60"));
    }

    @Test
    void knowsNothingOfOtherGoods() {
        assertThat(UsualValues.seldomBelow("4901990093")).isEmpty();
    }
}
