package org.acesim.app;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as its user runs it: a process of its own, on free ports, in a folder of the test's. */
final class AcesimProcess implements AutoCloseable {
    /** The root of the project, where users run their commands. */
    static final Path ROOT = root();

    private final Process process;
    private final Path log;
    private final Path portsFile;

    private AcesimProcess(Process process, Path log, Path portsFile) {
        this.process = process;
        this.log = log;
        this.portsFile = portsFile;
    }

    /** Starts it on a data folder and waits until it is ready. */
    static AcesimProcess start(Path data, String... options) {
        List<String> all = new ArrayList<>(List.of("--acesim.ports=0", "--acesim.data=" + data));
        all.addAll(List.of(options));
        AcesimProcess started = launch(javaHome(), data, all);
        started.awaitReady();
        return started;
    }

    /** Starts it without waiting. */
    static AcesimProcess launch(Path javaHome, Path data, List<String> options) {
        return launch(javaHome, data, "org.acesim.app.Acesim", options);
    }

    /** Starts another program of the tests', which leaves its ports in its folder as acesim does. */
    static AcesimProcess launch(Path javaHome, Path data, String program, List<String> options) {
        List<String> classes = javaHome.equals(javaHome())
                ? SharedClasses.ofTests().options()
                : List.of("-cp", System.getProperty("java.class.path"));
        return launch(javaHome, data, classes, program, options);
    }

    static AcesimProcess launch(Path javaHome, Path data, List<String> classes, String program, List<String> options) {
        List<String> command =
                new ArrayList<>(List.of(javaHome.resolve("bin").resolve("java").toString()));
        command.addAll(List.of("-Xmx1g", "-Xms256m", "-Xmn128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dlogback.configurationFile=logback.xml"); // the program's, not the tests'
        command.addAll(classes);
        command.add(program);
        command.addAll(options);
        try {
            Files.createDirectories(data);
            Path ports = data.resolve("ports.json");
            Files.deleteIfExists(ports);
            Path log = Files.createTempFile(data, "acesim-", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new AcesimProcess(process, log, ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    void awaitReady() {
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("the program ended with " + process.exitValue() + ":\n" + output());
            }
            return Files.exists(portsFile) && Files.size(portsFile) > 0;
        });
    }

    /** The HTTP interface, as an account. */
    AcesimClient as(String account, String password) {
        JsonNode ports = ports();
        return new AcesimClient(
                ports.path("gateway").asInt(0), ports.path("cbp").asInt(0), account, password);
    }

    AcesimClient filer() {
        return as("ABC", "abc-demo");
    }

    AcesimClient trainer() {
        return as("trainer", "trainer-demo");
    }

    JsonNode ports() {
        try {
            return JsonMapper.shared().readTree(Files.readString(portsFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String queues() {
        return "tcp://127.0.0.1:" + ports().path("artemis").asInt();
    }

    /** Ends it as a power cut would, as far as a process can tell. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new AssertionError("the program does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private static Path root() {
        File folder = new File("").getAbsoluteFile();
        while (!new File(folder, "samples").isDirectory()) {
            folder = folder.getParentFile();
        }
        return folder.toPath();
    }
}
