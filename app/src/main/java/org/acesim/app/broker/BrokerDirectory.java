package org.acesim.app.broker;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acesim.routes.account.Account;

/** The configuration of a broker apart: what Artemis reads from its {@code etc} folder, for a list of accounts. */
public final class BrokerDirectory {

    /** Artemis parts a role's users by commas, and knows no quotes. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

    private static final String LOGIN = """
            // Artemis looks here for who may sign in: see artemis-users.properties.
            activemq {
              org.apache.activemq.artemis.spi.core.security.jaas.PropertiesLoginModule required
                reload=true
                org.apache.activemq.jaas.properties.user="artemis-users.properties"
                org.apache.activemq.jaas.properties.role="artemis-roles.properties";
            };
            """;

    private BrokerDirectory() {}

    /**
     * Writes the files.
     *
     * @param internal what gateway and CBP sign in with
     * @throws IllegalArgumentException for an account that Artemis' files cannot hold
     */
    public static void write(Path directory, Collection<Account> accounts, Collection<Credentials> internal) {
        try {
            Files.createDirectories(directory);
            for (var file : files(accounts, internal).entrySet()) {
                Files.writeString(directory.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files by name. */
    static Map<String, String> files(Collection<Account> accounts, Collection<Credentials> internal) {
        var passwords = new TreeMap<String, String>();
        var usersByRole = new TreeMap<String, Set<String>>();
        for (var side : internal) {
            passwords.put(side.user(), side.password());
            usersByRole.put(side.user(), Set.of(side.user()));
        }
        for (var account : accounts) {
            passwords.put(checked(account).name(), account.password());
            Topology.roles(account).forEach(role -> usersByRole
                    .computeIfAbsent(role, r -> new TreeSet<>())
                    .add(account.name()));
        }
        var files = new LinkedHashMap<String, String>();
        files.put("broker.xml", new BrokerXml(Wiring.of(new Topology(accounts))).text());
        files.put("artemis-users.properties", properties("name = password", passwords));
        files.put(
                "artemis-roles.properties",
                properties(
                        "role = names",
                        usersByRole.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, role -> String.join(",", role.getValue())))));
        files.put("login.config", LOGIN);
        return files;
    }

    private static Account checked(Account account) {
        if (!NAME.matcher(account.name()).matches()) {
            throw new IllegalArgumentException(
                    "the broker apart cannot know an account named '" + account.name() + "'");
        }
        if (account.password().startsWith("{")) {
            throw new IllegalArgumentException(
                    "the broker apart cannot check the encoded password of account '" + account.name() + "'");
        }
        return account;
    }

    private static String properties(String heading, Map<String, String> values) {
        var properties = new Properties();
        properties.putAll(values);
        var text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new ArrayList<String>(List.of("# " + heading));
        text.toString().lines().filter(line -> !line.startsWith("#")).sorted().forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }
}
