package id.satuatap.counter.reports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a file so that under its name there is never half of it: beside it first, then renamed. Stateless. */
final class WholeFile {
    private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);

    private WholeFile() {}

    /**
     * Writes, and takes the place of a file of that name; blocks.
     *
     * @throws IOException when it could not: what stood there before stands there still
     */
    static void write(Path target, byte[] bytes) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (FileChannel file = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            rename(beside, target);
        } catch (IOException failed) {
            clear(beside);
            throw failed;
        }
    }

    private static void rename(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someShares) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void clear(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException stays) {
            LOG.warn("a part of a report stays behind file={} reason={}", beside, stays.toString());
        }
    }
}
