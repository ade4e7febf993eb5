package org.acesim.app.broker;

/** What one side of the program signs in with at the broker. */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
