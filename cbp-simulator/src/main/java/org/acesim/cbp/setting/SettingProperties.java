package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings in force until a trainer changes them.
 *
 * @param seed            of every random draw
 * @param inspectionRates by entry type
 * @param lawOf           the day whose law is applied
 */
@ConfigurationProperties("acesim.settings")
record SettingProperties(long seed, Map<String, BigDecimal> inspectionRates, LocalDate lawOf) {
    Settings settings() {
        return new Settings(seed, inspectionRates, lawOf);
    }
}
