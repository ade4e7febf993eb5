package org.acesim.gateway.account;

import jakarta.servlet.DispatcherType;
import org.acesim.routes.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/** Signing in by name and password or by token; nothing is kept between requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
public class SecurityConfiguration {
    private static final String[] OPEN = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/error"
    };

    @Bean
    Accounts accounts(AccountSettings settings, Environment environment) {
        DemonstrationGuard.check(
                settings.effective(),
                environment.getProperty("server.address", ""),
                settings.allowDemonstrationAccounts());
        return new Accounts(settings.effective());
    }

    @Bean
    FilterRegistrationBean<SimulatedHeaderFilter> simulatedHeader() {
        FilterRegistrationBean<SimulatedHeaderFilter> registration =
                new FilterRegistrationBean<>(new SimulatedHeaderFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Accounts accounts, JsonMapper json) throws Exception {
        Refusals refusals = new Refusals(json);
        return http.csrf(AbstractHttpConfigurer::disable) // no session and no cookie that a page could misuse
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationProvider(new PasswordProvider(accounts))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new BearerFilter(accounts, refusals), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /** Names and passwords of {@link Accounts}. */
    private record PasswordProvider(Accounts accounts) implements AuthenticationProvider {
        @Override
        public @Nullable Authentication authenticate(Authentication attempt) throws AuthenticationException {
            String password = attempt.getCredentials() == null
                    ? ""
                    : attempt.getCredentials().toString();
            return accounts.verify(attempt.getName(), password)
                    .map(SignedIn::new)
                    .orElseThrow(() -> new BadCredentialsException("Unknown name or wrong password"));
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
        }
    }
}
