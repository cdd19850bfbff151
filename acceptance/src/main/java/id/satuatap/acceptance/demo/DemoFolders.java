package id.satuatap.acceptance.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the demo keeps and leaves things. Immutable. */
record DemoFolders(Path out) {

    /** Empties what an earlier demo left, and nothing else. */
    static DemoFolders fresh(Path out) throws IOException {
        DemoFolders folders = new DemoFolders(out.toAbsolutePath().normalize());
        for (Path own :
                List.of(folders.tickets(), folders.screens(), folders.voice(), folders.logs(), folders.work())) {
            delete(own);
            Files.createDirectories(own);
        }
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
