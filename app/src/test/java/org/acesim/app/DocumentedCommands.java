package org.acesim.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The commands of a Markdown page, each with what it printed: blocks marked {@code console}, a command after {@code $},
 * its output below. In the output {@code …} stands for what is left out.
 */
record DocumentedCommands(List<Command> commands) {
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    /** A command and what the page says that it prints. */
    record Command(String line, String output) {
        /** What the output must look like: times of day and what is left out may be anything. */
        Pattern expected() {
            StringBuilder pattern = new StringBuilder();
            for (String part : withoutTimes(output.strip()).split("…", -1)) {
                pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
            }
            return Pattern.compile(pattern.toString(), Pattern.DOTALL);
        }
    }

    static DocumentedCommands of(Path page) throws IOException {
        return in(Files.readString(page));
    }

    /** The commands of a text. */
    static DocumentedCommands in(String text) {
        List<Command> commands = new ArrayList<>();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            for (String entry : ("\n" + blocks.group(1)).split("\n\\$ ")) {
                if (!entry.isBlank()) {
                    commands.add(command(entry));
                }
            }
        }
        return new DocumentedCommands(commands);
    }

    private static Command command(String entry) {
        String[] lines = entry.split("\n");
        int end = 0;
        while (lines[end].endsWith("\\")) {
            end++;
        }
        return new Command(
                String.join("\n", List.of(lines).subList(0, end + 1)),
                String.join("\n", List.of(lines).subList(end + 1, lines.length)));
    }

    /** Runs a command in the root of the project, with the ports of a process instead of the usual ones. */
    static String run(String command, AcesimProcess acesim) throws IOException, InterruptedException {
        String own = command.replace(
                        ":8080", ":" + acesim.ports().path("gateway").asInt())
                .replace(":8081", ":" + acesim.ports().path("cbp").asInt());
        Process process = new ProcessBuilder("bash", "-c", own)
                .directory(AcesimProcess.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return withoutTimes(output.strip());
    }

    // Simulated time runs on from nine o'clock while the page is read, so no two readers see the same minute.
    private static String withoutTimes(String text) {
        return text.replaceAll("T\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)", "T<time>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT<time>", "<moment>")
                .replaceAll("(SO[56]0\\d{6})\\d{4}", "$1<hm>");
    }
}
