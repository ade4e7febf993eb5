package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void runsEverythingOnTheFolderDataUnlessToldOtherwise() {
        Options options = Options.of();

        assertThat(options.run()).isEqualTo(Options.Run.ALL);
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.brokerPort()).isEqualTo(61616);
    }

    @Test
    void rehearsesInMemoryUnlessAFolderIsGiven() {
        assertThat(Options.of("--rehearse=samples/parcels.csv").data()).isNull();
        assertThat(Options.of("--rehearse=samples/parcels.csv", "--acesim.data=here")
                        .data())
                .isEqualTo(Path.of("here"));
    }

    @Test
    void takesTheLastOfAnOptionThatIsGivenTwice() {
        Options options = Options.of("--acesim.data=one", "--acesim.data=two");

        assertThat(options.data()).isEqualTo(Path.of("two"));
        assertThat(options.arguments()).containsExactly("--acesim.data=two");
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, every option begins with --",
        "--acesim.run=both, 'expected all, gateway or cbp'",
        "--acesim.ports=1, 0 is the only value",
        "--acesim.broker.port=many, expected a number from 0 to 65535",
        "--acesim.broker.port=-1, expected a number from 0 to 65535",
        "--acesim.class=100, expected a number from 0 to 99",
        "--acesim.tariff-errors=ignore, expected report",
    })
    void saysWhatItFoundAndWhatItExpected(String argument, String expected) {
        assertThatThrownBy(() -> Options.of(argument))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(argument.substring(argument.indexOf('=') + 1))
                .hasMessageContaining(expected);
    }

    @Test
    void makesAClassInOneProcessOnly() {
        assertThatThrownBy(() -> Options.of("--acesim.class=3", "--acesim.run=gateway"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("acesim.accounts");
    }
}
