package org.acesim.gateway;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.acesim.gateway.account.Simulated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description of the filer's side. */
@Configuration(proxyBeanMethods = false)
class Documentation {
    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("acesim: the filing gateway")
                        .version("1")
                        .description(Simulated.SENTENCE))
                .components(new Components()
                        .addSecuritySchemes("password", scheme("basic"))
                        .addSecuritySchemes("token", scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("password"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
