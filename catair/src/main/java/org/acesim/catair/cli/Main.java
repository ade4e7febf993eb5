package org.acesim.catair.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code java -jar catair.jar explain FILE} and {@code java -jar catair.jar check FILE}. */
public final class Main {

    private Main() {}

    /** Ends with 0 when all is well, 1 when something is wrong with the message, 2 when it could not be done. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = new CommandLine(System.in, out, System.err, Style.of(isTerminal())).run(arguments);
        out.flush();
        System.exit(code);
    }

    /** Later releases of Java have a console that is none: it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // and it is asked
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
