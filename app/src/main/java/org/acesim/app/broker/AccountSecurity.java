package org.acesim.app.broker;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.acesim.routes.account.Accounts;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.RolePrincipal;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.SecurityManagerUtil;
import org.jspecify.annotations.Nullable;

/** Lets the accounts sign in at the embedded broker, and the program's own two sides. */
final class AccountSecurity implements ActiveMQSecurityManager5 {

    private final Accounts accounts;
    private final Map<String, String> internal;

    AccountSecurity(Accounts accounts, List<Credentials> internal) {
        this.accounts = accounts;
        this.internal = internal.stream().collect(toUnmodifiableMap(Credentials::user, Credentials::password));
    }

    @Override
    public @Nullable Subject authenticate(
            @Nullable String user,
            @Nullable String password,
            @Nullable RemotingConnection connection,
            @Nullable String domain) {
        if (user == null || password == null) {
            return null;
        }
        return roles(user, password).map(roles -> subject(user, roles)).orElse(null);
    }

    @Override
    public boolean authorize(Subject subject, Set<Role> roles, CheckType checkType, String address) {
        return SecurityManagerUtil.authorize(subject, roles, checkType, RolePrincipal.class);
    }

    @Override
    public boolean validateUser(@Nullable String user, @Nullable String password) {
        return authenticate(user, password, null, null) != null;
    }

    @Override
    public boolean validateUserAndRole(
            @Nullable String user, @Nullable String password, Set<Role> roles, CheckType checkType) {
        var subject = authenticate(user, password, null, null);
        return subject != null && SecurityManagerUtil.authorize(subject, roles, checkType, RolePrincipal.class);
    }

    private Optional<Set<String>> roles(String user, String password) {
        var own = internal.get(user);
        if (own != null) {
            return same(own, password) ? Optional.of(Set.of(user)) : Optional.empty();
        }
        return accounts.verify(user, password).map(Topology::roles);
    }

    private static boolean same(String expected, String password) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }

    private static Subject subject(String user, Set<String> roles) {
        var subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal(user));
        roles.forEach(role -> subject.getPrincipals().add(new RolePrincipal(role)));
        return subject;
    }
}
