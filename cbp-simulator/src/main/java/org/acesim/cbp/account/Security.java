package org.acesim.cbp.account;

import java.util.List;
import org.acesim.cbp.problem.Problems;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Name and password or a token at each call, no session; and what each role may call. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
class Security {
    private static final String OFFICER = "OFFICER";
    private static final String TRAINER = "TRAINER";

    @Bean
    Accounts accounts(AccountProperties properties) {
        return properties.all();
    }

    @Bean
    SecurityFilterChain web(HttpSecurity http, Accounts accounts, AuthenticationProvider passwords, Problems problems)
            throws Exception {
        AuthenticationEntryPoint unknown = (request, response, e) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"acesim\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "Sign in with name and password or a token.");
        };
        AccessDeniedHandler denied = (request, response, e) ->
                problems.write(request, response, HttpStatus.FORBIDDEN, "Your account may not do this.");
        return http.csrf(CsrfConfigurer::disable) // ForeignPages stands in for it, without a session
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                .addFilterBefore(new ForeignPages(problems), BasicAuthenticationFilter.class)
                .addFilterBefore(new TokenFilter(accounts, unknown), BasicAuthenticationFilter.class)
                .authenticationProvider(passwords)
                .authorizeHttpRequests(calls -> calls.requestMatchers(
                                "/error", "/actuator/health/**", "/cbp/openapi/**", "/cbp/openapi.yaml", "/cbp/docs/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole(OFFICER, TRAINER)
                        .requestMatchers(HttpMethod.GET, "/cbp/api/v1/clock")
                        .authenticated()
                        .requestMatchers("/cbp/api/v1/clock/**")
                        .hasRole(TRAINER)
                        .requestMatchers(HttpMethod.GET, "/cbp/api/v1/settings")
                        .hasAnyRole(OFFICER, TRAINER)
                        .requestMatchers("/cbp/api/v1/settings/**")
                        .hasRole(TRAINER)
                        .requestMatchers("/cbp/api/v1/reviews/**", "/cbp/api/v1/requests/**")
                        .hasAnyRole(OFFICER, TRAINER)
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    AuthenticationProvider passwords(Accounts accounts) {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication offered) {
                Object password = offered.getCredentials();
                return accounts.verify(offered.getName(), password == null ? "" : password.toString())
                        .map(Security::authenticated)
                        .orElseThrow(() -> new BadCredentialsException("unknown name or wrong password"));
            }

            @Override
            public boolean supports(Class<?> kind) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
            }
        };
    }

    static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Caller(account),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
    }
}
