package org.acesim.routes.account;

import java.util.Set;
import org.acesim.routes.InternalUsers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, by HTTP and at the queues alike.
 *
 * @param name signs in
 * @param password as it is, or encoded with its encoder's prefix, such as {@code {bcrypt}$2a$…}
 * @param role what it may do
 * @param filerCodes for whom it files; the first names its queue {@code FILER.OUTBOUND.<filer code>}
 * @param sender under what its own batches reach CBP; none for those who send no batches
 * @param token a bearer token that signs in as well
 * @param allEntries whether its queue gets the entries that came by HTTP and file too
 * @param demonstration whether its password is printed for everybody to read
 */
public record Account(
        String name,
        String password,
        Role role,
        Set<String> filerCodes,
        @Nullable Sender sender,
        @Nullable String token,
        boolean allEntries,
        boolean demonstration) {

    /** Refuses names that would pass for the program itself. */
    public Account {
        if (InternalUsers.contains(name)) {
            throw new IllegalArgumentException("no account may be named '" + name + "': the program signs in as that");
        }
        filerCodes = filerCodes == null ? Set.of() : Set.copyOf(filerCodes);
    }

    /** Whether it may file under a filer code. */
    public boolean filesFor(String filerCode) {
        return filerCodes.contains(filerCode);
    }

    /** Whether it may read an entry of a filer code. */
    public boolean reads(String filerCode) {
        return role != Role.FILER || filesFor(filerCode);
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + role + ", " + filerCodes + "]";
    }
}
