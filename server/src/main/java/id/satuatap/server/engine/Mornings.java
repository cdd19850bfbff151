package id.satuatap.server.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Morning;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalReader;
import id.satuatap.server.record.HallJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the state of the last mornings beside the journal, so that a start need not read years. A cache: each file names
 * its release, the journal's hash at its place and the state's digest, and in doubt it is thrown away. Thread-safe.
 */
public final class Mornings {
    private static final Logger LOG = LoggerFactory.getLogger(Mornings.class);
    private static final String PREFIX = "morning-";
    private static final int KEPT = 4;

    /** What is in a file. Immutable. */
    private record Kept(String softwareVersion, String journalHash, String stateDigest, Morning morning) {}

    /** A state to begin from, and the journal's hash that must stand at its sequence. Made for one reader. */
    record Beginning(HallState state, String journalHash) {}

    private final Path folder;
    private final String softwareVersion;
    private final ObjectMapper json = HallJson.mapper();

    /** @param softwareVersion another release's mornings are not believed */
    public Mornings(Path folder, String softwareVersion) {
        this.folder = folder;
        this.softwareVersion = softwareVersion;
    }

    /** Keeps each morning right after its day was opened. */
    public CommitListener keeper(Journal journal) {
        return (commit, state) -> {
            if (commit.events().get(commit.events().size() - 1).event() instanceof DayEvent.DayOpened) {
                keep(state, journal.headHash());
            }
        };
    }

    /** Keeps a state that was just recorded, if it is a morning's; a failure is told in the log and hurts nobody. */
    private synchronized void keep(HallState state, String journalHash) {
        Morning.of(state).ifPresent(morning -> {
            try {
                Files.createDirectories(folder);
                Path beside = folder.resolve("new.tmp");
                json.writeValue(
                        beside.toFile(), new Kept(softwareVersion, journalHash, StateDigest.of(state), morning));
                Files.move(beside, file(morning.sequence()), StandardCopyOption.REPLACE_EXISTING);
                for (Path old : newestFirst().stream().skip(KEPT).toList()) {
                    Files.delete(old);
                }
            } catch (IOException e) {
                LOG.warn("the morning was not kept, the next start reads more", e);
            }
        });
    }

    /**
     * The morning two before the last: from there on the command ids of the previous business day are read too, and those
     * of the day before it, which are still recognised.
     */
    synchronized Optional<Beginning> twoBeforeLast() {
        return newestFirst().stream()
                .skip(2)
                .flatMap(path -> read(path).stream())
                .findFirst();
    }

    /**
     * The state of the newest morning that stands in a journal, for who looks at its last day alone; the journal is only read.
     *
     * @return empty where no morning is kept, or none of this release and this journal
     */
    public synchronized Optional<HallState> last(Path journal) throws IOException {
        Optional<Beginning> newest = newestFirst().stream()
                .limit(1)
                .flatMap(path -> read(path).stream())
                .findFirst();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        HallState state = newest.get().state();
        try (JournalReader reader = JournalReader.open(journal, state.sequence())) {
            return reader.next()
                    .filter(record -> record.hashHex().equals(newest.get().journalHash())
                            && record.lastSequence() == state.sequence())
                    .map(record -> state);
        }
    }

    private Optional<Beginning> read(Path path) {
        try {
            JsonNode file = json.readTree(path.toFile());
            // First: another release may know another form.
            if (!file.path("softwareVersion").asText().equals(softwareVersion)) {
                LOG.info("a morning of another release is not used, file={}", path);
                return Optional.empty();
            }
            Kept kept = json.treeToValue(file, Kept.class);
            HallState state = kept.morning().begin();
            if (kept.stateDigest().equals(StateDigest.of(state))) {
                return Optional.of(new Beginning(state, kept.journalHash()));
            }
            LOG.info("a morning of another form is not used, file={}", path);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "a morning cannot be read and is not used: the whole journal is read, file={} reason={}",
                    path,
                    e.getClass().getSimpleName());
            LOG.debug("why it cannot be read", e);
        }
        return Optional.empty();
    }

    private Path file(long sequence) {
        return folder.resolve(String.format(Locale.ROOT, PREFIX + "%019d.json", sequence));
    }

    private List<Path> newestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            LOG.warn("mornings cannot be listed", e);
            return List.of();
        }
    }
}
