package org.acesim.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
    @Test
    void whatWasPackedComesBack() {
        Random random = new Random(1);
        for (int length : new int[] {0, 1, 100, 5_000, 200_000}) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            assertThat(Packing.unpack(Packing.pack(content))).isEqualTo(content);
        }
    }

    @Test
    void aFilingTakesLittleRoom() {
        byte[] filing = """
                {"entryType":"86","filerReference":"PO1001","portOfEntry":"4701","modeOfTransport":"40","bills":[{"type":"M","number":"17612345675","houseNumber":"HAWB0001234","quantity":1}],"use":"PERSONAL","seller":{"name":"LADEN GMBH","street":"LADENSTRASSE 9","city":"HAMBURG","postalCode":"20095","country":"DE"},"consignee":{"name":"JOHN BUYER","street":"151 MAIN ST","city":"ALBANY","region":"NY","postalCode":"12207","country":"US"},"contact":{"name":"JANE FILER","phone":"2125550100"},"lines":[{"description":"MEN'S KNIT COTTON T-SHIRT","hts":"6109100012","origin":"DE","value":"75.00"}]}
                """.strip().getBytes(StandardCharsets.UTF_8);
        assertThat(Packing.pack(filing).length).isLessThan(filing.length / 2);
    }

    @Test
    void whatWasNotPackedIsNotUnpacked() {
        assertThatThrownBy(() -> Packing.unpack(new byte[] {9, 9})).isInstanceOf(IllegalStateException.class);
    }
}
