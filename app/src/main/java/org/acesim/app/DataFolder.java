package org.acesim.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of the state, held by one program at a time. */
final class DataFolder implements AutoCloseable {
    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, making it where it is not there yet. The lock falls with the process, however it ends.
     *
     * @throws UsageException naming the program that holds it
     */
    static DataFolder hold(Path folder, String holder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("acesim.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new UsageException("The folder " + folder.toAbsolutePath() + " is in use by " + holderOf(folder)
                        + ". Stop that one, or choose another folder with --acesim.data=FOLDER.");
            }
            // Beside the locked file, not in it: some systems let nobody read a locked one.
            Files.writeString(
                    folder.resolve("acesim.holder"),
                    holder + ", process " + ProcessHandle.current().pid());
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder " + folder.toAbsolutePath(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holderOf(Path folder) throws IOException {
        Path file = folder.resolve("acesim.holder");
        return Files.exists(file) ? Files.readString(file) : "another program";
    }
}
