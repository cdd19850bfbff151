package id.satuatap.acceptance.demo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the demo keeps and leaves things. Immutable. */
record DemoFolders(Path out) {

    /** Lies in a folder that a demo made: whatever a person put below another is his. */
    private static final String MARK = ".satu-atap-demo";

    /**
     * Empties what an earlier demo left, and nothing else.
     *
     * @throws FileAlreadyExistsException when one of its folders is there and was not made by a demo; nothing was deleted
     */
    static DemoFolders fresh(Path out) throws IOException {
        DemoFolders folders = new DemoFolders(out.toAbsolutePath().normalize());
        List<Path> all = List.of(folders.tickets(), folders.screens(), folders.voice(), folders.logs(), folders.work());
        Path mark = folders.out().resolve(MARK);
        if (!Files.exists(mark) && !Files.exists(folders.summary())) {
            for (Path own : all) {
                if (Files.exists(own)) {
                    throw new FileAlreadyExistsException(
                            own.toString(), null, "was not made by a demo and would be emptied: choose another --out");
                }
            }
        }
        for (Path own : all) {
            delete(own);
            Files.createDirectories(own);
        }
        Files.write(mark, new byte[0]);
        return folders;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException error) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path tickets() {
        return out.resolve("tickets");
    }

    Path screens() {
        return out.resolve("screens");
    }

    Path voice() {
        return out.resolve("voice");
    }

    Path logs() {
        return out.resolve("logs");
    }

    Path work() {
        return out.resolve("work");
    }

    Path data() {
        return work().resolve("server");
    }

    Path ports() {
        return work().resolve("ports");
    }

    Path summary() {
        return out.resolve("summary.json");
    }
}
