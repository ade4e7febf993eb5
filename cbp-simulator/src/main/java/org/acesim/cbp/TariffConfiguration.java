package org.acesim.cbp;

import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffInUse;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tariff that CBP's side works with. The other side declares its own: no module that both know has Spring. */
@Configuration(proxyBeanMethods = false)
class TariffConfiguration {
    /** The numbers that come with the program, unless it has been started with others. */
    @Bean
    @ConditionalOnMissingBean
    Tariff tariff() {
        return Tariff.sample();
    }

    /** Duty, tax and fees by that tariff. */
    @Bean
    Assessments duties(Tariff tariff) {
        return new Assessments(tariff);
    }

    @Bean
    InfoContributor tariffInUse(Tariff tariff) {
        return info -> info.withDetail("tariff", TariffInUse.of(tariff));
    }
}
