package org.acesim.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Role;
import org.acesim.routes.account.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The filers S01, S02, … of a trainer's class. Their random passwords are shown once; what the data folder keeps of them
 * are hashes, so a later start lets the same people in.
 *
 * @param members all of them, as they sign in
 * @param fresh those whose passwords nobody has been told yet, with these passwords
 */
record SchoolClass(List<Account> members, List<Account> fresh) {
    /** Filer codes have three characters: S01 to S99. */
    static final int SIZE_MAX = 99;

    private static final String FILE = "class.json";
    /** Without those that are taken for one another when a trainer reads them out. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 10;
    /** The A record has six columns for it. */
    private static final int ABI_PASSWORD_LENGTH = 6;

    /** A class of this size, with the members that the folder knows already. */
    static SchoolClass of(int size, @Nullable Path data) {
        List<Account> known = data == null ? List.of() : read(data.resolve(FILE));
        List<Account> members = new ArrayList<>(known.subList(0, Math.min(size, known.size())));
        List<Account> fresh = new ArrayList<>();
        SecureRandom random = new SecureRandom();
        for (int number = members.size() + 1; number <= size; number++) {
            fresh.add(member(String.format(Locale.ROOT, "S%02d", number), random));
        }
        if (data == null) {
            members.addAll(fresh);
        } else if (!fresh.isEmpty()) {
            PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
            fresh.forEach(member -> members.add(withPassword(member, encoder.encode(member.password()))));
            write(data.resolve(FILE), members);
        }
        return new SchoolClass(members, fresh);
    }

    private static Account member(String code, SecureRandom random) {
        Sender sender = new Sender("4701", code, text(random, ABI_PASSWORD_LENGTH));
        return new Account(code, text(random, PASSWORD_LENGTH), Role.FILER, Set.of(code), sender, null, false, false);
    }

    private static Account withPassword(Account account, @Nullable String password) {
        return new Account(
                account.name(),
                password == null ? "" : password,
                account.role(),
                account.filerCodes(),
                account.sender(),
                account.token(),
                account.allEntries(),
                account.demonstration());
    }

    private static String text(SecureRandom random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, LETTERS.length()).forEach(index -> text.append(LETTERS.charAt(index)));
        return text.toString();
    }

    private static List<Account> read(Path file) {
        try {
            return Files.exists(file)
                    ? List.of(JsonMapper.shared().readValue(Files.readString(file), Account[].class))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the accounts of the class, " + file.toAbsolutePath(), e);
        }
    }

    private static void write(Path file, List<Account> members) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JsonMapper.shared().writeValueAsString(members));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the accounts of the class, " + file.toAbsolutePath(), e);
        }
    }
}
