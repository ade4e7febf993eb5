package org.acesim.routes.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everybody who may sign in. */
public final class Accounts {
    private final Map<String, Account> byName = new LinkedHashMap<>();
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    // Checking an encoded password costs more than a filing, so a password that passed once is known again by this
    // hash.
    private final Map<String, byte[]> verified = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    /**
     * Of a list with distinct names, tokens and sender ids.
     *
     * @throws IllegalArgumentException naming the two accounts that share one
     */
    public Accounts(List<Account> accounts) {
        Map<String, Account> owners = new LinkedHashMap<>();
        for (Account account : accounts) {
            claim(owners, "the name " + account.name(), account);
            if (account.token() != null) {
                claim(owners, "a token (not shown): " + account.token().hashCode(), account);
            }
            if (account.sender() != null) {
                claim(owners, "the sender id " + account.sender().id(), account);
            }
            byName.put(account.name(), account);
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** The four accounts that are ready on loopback. */
    public static List<Account> demonstration() {
        return List.of(
                filer("ABC", "abc-demo", "ABCDEM"),
                filer("XYZ", "xyz-demo", "XYZDEM"),
                staff("officer", "officer-demo", Role.OFFICER),
                staff("trainer", "trainer-demo", Role.TRAINER));
    }

    /** The account that a name and password sign in to. */
    public Optional<Account> verify(String name, String password) {
        Account account = byName.get(name);
        if (account == null) {
            return Optional.empty();
        }
        byte[] hash = hash(name, password);
        byte[] known = verified.get(name);
        if (known != null && MessageDigest.isEqual(known, hash)) {
            return Optional.of(account);
        }
        if (!matches(password, account.password())) {
            return Optional.empty();
        }
        verified.put(name, hash);
        return Optional.of(account);
    }

    /** The account of a name. */
    public Optional<Account> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The account that a bearer token signs in to. */
    public Optional<Account> withToken(String token) {
        byte[] sought = token.getBytes(StandardCharsets.UTF_8);
        return byName.values().stream()
                .filter(account -> account.token() != null
                        && MessageDigest.isEqual(account.token().getBytes(StandardCharsets.UTF_8), sought))
                .findFirst();
    }

    /** The account that owns a sender id. */
    public Optional<Account> withSender(String id) {
        return byName.values().stream()
                .filter(account ->
                        account.sender() != null && account.sender().id().equals(id))
                .findFirst();
    }

    /** The account that files under a filer code; the first where several do. */
    public Optional<Account> withFilerCode(String filerCode) {
        return byName.values().stream()
                .filter(account -> account.role() == Role.FILER && account.filesFor(filerCode))
                .findFirst();
    }

    /** All of them, in the order in which they were given. */
    public List<Account> all() {
        return List.copyOf(byName.values());
    }

    private boolean matches(String password, String expected) {
        if (expected.startsWith("{")) {
            return encoder.matches(password, expected);
        }
        return MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hash(String name, String password) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static void claim(Map<String, Account> owners, String what, Account account) {
        Account other = owners.putIfAbsent(what, account);
        if (other != null) {
            throw new IllegalArgumentException(
                    "accounts '" + other.name() + "' and '" + account.name() + "' both have " + what);
        }
    }

    private static Account filer(String code, String password, String abiPassword) {
        Sender sender = new Sender("4701", code, abiPassword);
        return new Account(code, password, Role.FILER, Set.of(code), sender, null, false, true);
    }

    private static Account staff(String name, String password, Role role) {
        return new Account(name, password, role, Set.of(), null, null, false, true);
    }
}
