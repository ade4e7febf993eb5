package org.acesim.app;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes that programs under test start with, loaded and verified once for all of them: an archive of the JVM's
 * (class data sharing), made by a rehearsal before the first start. With it a start takes less than half of the CPU.
 */
record SharedClasses(String classPath, Path archive) {
    private static final Path FOLDER = AcesimProcess.ROOT.resolve("app/target/shared-classes");

    /** Those of the class path of the tests, made unless an earlier start has made them. */
    static SharedClasses ofTests() {
        return Holder.CLASSES;
    }

    /** What a JVM needs to be told to use them; it starts without them when it cannot. */
    List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-cp", classPath);
    }

    private static final class Holder {
        static final SharedClasses CLASSES = made();
    }

    private static SharedClasses made() {
        try {
            Files.createDirectories(FOLDER);
            // Another JVM with tests may be at it; it then has made what is asked for here.
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                assert held.isValid();
                List<Path> jars = new ArrayList<>();
                for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                    Path path = Path.of(entry);
                    // The archive knows jars only.
                    jars.add(Files.isDirectory(path) ? packed(path) : path);
                }
                return archived(jars.stream().filter(Files::exists).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SharedClasses archived(List<Path> jars) throws IOException {
        SharedClasses classes = new SharedClasses(
                String.join(
                        File.pathSeparator, jars.stream().map(Path::toString).toList()),
                FOLDER.resolve(stateOf(jars) + ".jsa"));
        if (!Files.exists(classes.archive())) {
            Path unfinished = FOLDER.resolve("unfinished.jsa");
            Path data = Files.createTempDirectory("acesim-classes-");
            AcesimProcess rehearsal = AcesimProcess.launch(
                    AcesimProcess.javaHome(),
                    data,
                    List.of("-XX:ArchiveClassesAtExit=" + unfinished, "-Xlog:cds=off", "-cp", classes.classPath()),
                    "org.acesim.app.Acesim",
                    List.of("--rehearse=samples/parcels.csv", "--acesim.ports=0", "--acesim.data=" + data));
            if (rehearsal.awaitEnd() != 0) {
                throw new AssertionError("no archive without a rehearsal:\n" + rehearsal.output());
            }
            Files.move(unfinished, classes.archive(), StandardCopyOption.ATOMIC_MOVE);
        }
        return classes;
    }

    /** A folder of classes as a jar, whose name tells the state of the folder. */
    private static Path packed(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> !file.equals(folder)).sorted().toList();
        }
        Path jar = FOLDER.resolve(stateOf(files) + ".jar");
        if (!Files.exists(jar)) {
            Path unfinished = FOLDER.resolve("unfinished.jar");
            try (OutputStream out = Files.newOutputStream(unfinished);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Path file : files) {
                    String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                    // Packages are looked for by the entries of folders.
                    zip.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, zip);
                    }
                }
            }
            Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE);
        }
        return jar;
    }

    private static String stateOf(List<Path> files) throws IOException {
        int state = 1;
        for (Path file : files) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            state = 31 * state + file.hashCode();
            state = 31 * state + attributes.lastModifiedTime().hashCode();
            state = 31 * state + Long.hashCode(attributes.size());
        }
        return Integer.toHexString(state);
    }
}
