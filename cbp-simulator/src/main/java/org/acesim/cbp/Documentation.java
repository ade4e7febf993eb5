package org.acesim.cbp;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description of CBP's side. */
@Configuration(proxyBeanMethods = false)
class Documentation {
    private static final String SIMULATED = "SIMULATED. Not connected with, made or endorsed by U.S. Customs and Border"
            + " Protection. Not legal or customs advice. Passing here is not ABI certification or qualification.";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("acesim: the simulated CBP").version("1").description(SIMULATED))
                .components(new Components()
                        .addSecuritySchemes(
                                "password",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("password"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
