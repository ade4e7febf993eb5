package org.acesim.app;

/** Something on the command line or on the machine keeps the program from starting, and its user can change it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
