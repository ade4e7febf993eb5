package org.acesim.catair.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.check.Finding;
import org.acesim.catair.check.MessageCheck;

/** Reads the arguments and the message, and prints what was asked for. */
final class CommandLine {

    static final int WELL = 0;
    static final int FOUND = 1;
    static final int FAILED = 2;

    static final String USAGE = """
            Explains and checks ACE ABI messages of 80-column records.

              explain [--all] FILE    record by record and field by field; --all shows blank fields too
              check FILE              everything that is wrong

            FILE may be - or left out: the message is read from standard input. Records may run together or stand on
            lines. Exit code 1: something is wrong with the message; 2: the arguments or the file are not right.

            SIMULATED. Not connected with, made or endorsed by U.S. Customs and Border Protection. Passing here is not
            ABI certification or qualification.
            """;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Style style;

    CommandLine(InputStream in, PrintStream out, PrintStream err, Style style) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.style = style;
    }

    int run(String[] arguments) {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean all = rest.remove("--all");
        String command = rest.isEmpty() ? "" : rest.remove(0);
        if (command.equals("help") || command.equals("--help")) {
            out.print(USAGE);
            return WELL;
        }
        boolean explains = command.equals("explain");
        if (rest.size() > 1 || !(explains || command.equals("check"))) {
            err.print(USAGE);
            return FAILED;
        }
        try {
            byte[] message = message(rest.isEmpty() ? "-" : rest.get(0));
            return explains ? explain(message, all) : check(message);
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getMessage() + ".");
            return FAILED;
        } catch (IOException e) {
            err.println("The message cannot be read: " + e.getMessage());
            return FAILED;
        }
    }

    private int explain(byte[] message, boolean all) {
        List<Finding> findings = MessageCheck.of(message);
        new ExplanationPrinter(out, style, all).print(message, findings);
        return findings.isEmpty() ? WELL : FOUND;
    }

    private int check(byte[] message) {
        List<Finding> findings = MessageCheck.of(message);
        for (Finding finding : findings) {
            out.println((finding.record() > 0 ? String.format("record %-6d ", finding.record()) : " ".repeat(14))
                    + style.wrong(finding.condition().code()) + " "
                    + finding.condition().text());
            String place = finding.place()
                    + (finding.found().isEmpty() ? "" : ": found '" + finding.found() + "'")
                    + (finding.expected().isEmpty() ? "" : ", expected " + finding.expected());
            if (!place.isEmpty()) {
                out.println(" ".repeat(18) + place);
            }
        }
        out.println(summary(findings.size()));
        return findings.isEmpty() ? WELL : FOUND;
    }

    private String summary(int count) {
        return count == 0
                ? "No findings. Whether sender, filer and values are right, only their receiver knows."
                : style.bold(count == 1 ? "1 finding" : count + " findings");
    }

    private byte[] message(String file) throws IOException {
        return file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    }
}
