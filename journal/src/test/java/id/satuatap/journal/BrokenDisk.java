package id.satuatap.journal;

import id.satuatap.journal.disk.Disk;
import id.satuatap.journal.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A disk that goes dark at a chosen operation and then loses, sector by sector, a random part of what was not forced;
 * thread-safe. Forces cost nothing. What was forced is never lost: the disk does not lie.
 *
 * <p>Unforced names (new files, renames) are lost as a suffix, as a file system that keeps its own journal loses them.
 */
final class BrokenDisk implements Disk {

    private static final int SECTOR_BYTES = 32;

    private final Disk disk = Disk.local();
    private final Map<Location, List<Write>> unforcedWrites = new HashMap<>();
    private final Set<Location> unforcedFiles = new HashSet<>();
    private final List<Name> unforcedNames = new ArrayList<>();
    private long operationsLeft = Long.MAX_VALUE;
    private int forces;
    private int writes;
    private boolean full;

    private record Write(Location file, long position, byte[] before, long sizeBefore) {}

    /** Where a file is now: renames move it. */
    private static final class Location {
        private Path path;

        private Location(Path path) {
            this.path = path;
        }
    }

    private record Name(Path from, Path to) {}

    private final Map<Path, Location> locations = new HashMap<>();

    /** From the {@code operations + 1}th operation on everything fails. */
    synchronized void goDarkAfter(long operations) {
        operationsLeft = operations;
    }

    /** From now on no new file gets any room. */
    synchronized void fill(boolean nowFull) {
        full = nowFull;
    }

    synchronized int forces() {
        return forces;
    }

    synchronized int writes() {
        return writes;
    }

    /** What a power cut leaves behind: each unforced sector is as before or as written. */
    synchronized void losePower(RandomGenerator chance) throws IOException {
        operationsLeft = 0;
        for (List<Write> list : unforcedWrites.values()) {
            for (int i = list.size() - 1; i >= 0; i--) {
                undo(list.get(i), chance);
            }
        }
        for (Location file : unforcedFiles) {
            if (Files.exists(file.path)) {
                shorten(file.path, chance);
            }
        }
        int lost = unforcedNames.isEmpty() ? 0 : chance.nextInt(unforcedNames.size() + 1);
        for (int i = 0; i < lost; i++) {
            Name name = unforcedNames.get(unforcedNames.size() - 1 - i);
            if (name.from().equals(name.to())) {
                Files.deleteIfExists(name.to());
            } else if (Files.exists(name.to())) {
                Files.move(name.to(), name.from(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void shorten(Path path, RandomGenerator chance) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(chance.nextLong(file.size() + 1));
        }
    }

    private static void undo(Write write, RandomGenerator chance) throws IOException {
        if (!Files.exists(write.file().path)) {
            return;
        }
        try (FileChannel file = FileChannel.open(write.file().path, StandardOpenOption.WRITE)) {
            if (write.sizeBefore() > file.size() && chance.nextBoolean()) {
                // An unforced truncation that did not happen.
                file.write(ByteBuffer.wrap(write.before()), write.position());
                return;
            }
            for (int at = 0; at < write.before().length; at += SECTOR_BYTES) {
                int length = Math.min(SECTOR_BYTES, write.before().length - at);
                if (write.position() + at + length <= file.size() && chance.nextBoolean()) {
                    file.write(ByteBuffer.wrap(write.before(), at, length), write.position() + at);
                }
            }
        }
    }

    private synchronized void operation() throws IOException {
        if (operationsLeft <= 0) {
            throw new IOException("the disk is dark");
        }
        operationsLeft--;
    }

    private synchronized Location location(Path path) {
        return locations.computeIfAbsent(path, Location::new);
    }

    @Override
    public DiskFile allocate(Path path, long bytes) throws IOException {
        operation();
        synchronized (this) {
            if (full) {
                throw new IOException("No space left on device");
            }
            locations.remove(path);
            unforcedNames.add(new Name(path, path));
            unforcedFiles.add(location(path));
        }
        return new BrokenFile(disk.allocate(path, bytes), location(path));
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        operation();
        return new BrokenFile(disk.open(path), location(path));
    }

    @Override
    public synchronized void rename(Path from, Path to) throws IOException {
        operation();
        disk.rename(from, to);
        Location moved = location(from);
        locations.remove(from);
        moved.path = to;
        locations.put(to, moved);
        unforcedNames.add(new Name(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        operation();
        disk.delete(path);
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        operation();
        unforcedNames.removeIf(name -> name.to().getParent().equals(folder));
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        return disk.freeBytes(folder);
    }

    private final class BrokenFile implements DiskFile {
        private final DiskFile file;
        private final Location location;

        private BrokenFile(DiskFile file, Location location) {
            this.file = file;
            this.location = location;
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            synchronized (BrokenDisk.this) {
                remember(position, bytes.remaining());
                writes++;
                operation();
                file.write(bytes, position);
            }
        }

        private void remember(long position, long length) throws IOException {
            long size = file.size();
            byte[] before = new byte[(int) Math.max(0, Math.min(length, size - position))];
            try (FileChannel reading = FileChannel.open(location.path, StandardOpenOption.READ)) {
                reading.read(ByteBuffer.wrap(before), position);
            }
            unforcedWrites
                    .computeIfAbsent(location, any -> new ArrayList<>())
                    .add(new Write(location, position, before, size));
        }

        @Override
        public void force() throws IOException {
            synchronized (BrokenDisk.this) {
                forces++;
                operation();
                unforcedWrites.remove(location);
                unforcedFiles.remove(location);
            }
        }

        @Override
        public void truncate(long bytes) throws IOException {
            synchronized (BrokenDisk.this) {
                remember(bytes, Math.max(0, file.size() - bytes));
                operation();
                file.truncate(bytes);
            }
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
