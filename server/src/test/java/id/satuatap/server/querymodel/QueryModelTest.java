package id.satuatap.server.querymodel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.state.HallState;
import id.satuatap.journal.Journal;
import id.satuatap.server.engine.Commit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryModelTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path journalFolder() {
        return folder.resolve("journal");
    }

    private Path modelFolder() {
        return folder.resolve("model");
    }

    private static QueryModel current(Journal journal, Path model) throws Exception {
        QueryModel started = new QueryModel(journal, MallDays.CODEC, model).start();
        assertThat(started.awaitSequence(journal.durableSequence(), PATIENCE))
                .as(() -> started.progress().toString())
                .isTrue();
        return started;
    }

    private static List<String> contents(Journal journal, Path model) throws Exception {
        try (QueryModel current = current(journal, model)) {
            return Contents.dump(reads(current));
        }
    }

    private static Jdbi reads(QueryModel model) {
        return model.reads().orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyFigureIsWhatAPlainSecondReckoningOfTheExportedJournalGives() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 11)) {
            days.wholeDays(2, 2_000);
            days.openDay();
            days.random(300);
            assertThat(days.eventCounts)
                    .containsKeys("CallUndone", "TicketRecalled", "TicketTransferred", "TicketMissed", "NoShowRecorded")
                    .containsKeys("UnservedRecorded", "AnnouncementFailed", "CounterPaused", "CopyReported")
                    .containsKeys("VisitorReturned", "LateReturnApproved");
            PlainFigures plain = PlainFigures.of(journalFolder());
            try (QueryModel model = current(days.journal, modelFolder())) {
                Jdbi reads = reads(model);
                assertThat(Contents.measure(reads, "leg", "leg_id", "waiting_millis"))
                        .isEqualTo(plain.waiting());
                assertThat(Contents.measure(reads, "turn", "turn_id", "walking_millis"))
                        .isEqualTo(plain.walking());
                assertThat(Contents.measure(reads, "turn", "turn_id", "service_millis"))
                        .isEqualTo(plain.service());
                assertThat(Contents.measure(reads, "visit", "visit_id", "total_millis"))
                        .isEqualTo(plain.total());
                assertThat(said(plain.waiting())).isGreaterThan(100);
                assertThat(said(plain.walking())).isGreaterThan(30);
                assertThat(said(plain.service())).isGreaterThan(100);
                assertThat(said(plain.total())).isGreaterThan(60);
                assertThat(Contents.count(reads, "SELECT COUNT(*) FROM hall_event"))
                        .isEqualTo(plain.events());
                assertCounts(reads, plain);
            }
        }
    }

    private static long said(TreeMap<String, String> measures) {
        return measures.values().stream().filter(value -> !value.equals("-")).count();
    }

    private static void assertCounts(Jdbi reads, PlainFigures plain) {
        TreeMap<String, Long> counts = plain.counts();
        for (String date : List.of("2026-11-23", "2026-11-24", "2026-11-25")) {
            String of = " WHERE business_date = DATE '" + date + "'";
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM visit" + of))
                    .isEqualTo(counts.get(date + " TicketIssued"));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM leg" + of))
                    .isEqualTo(counts.get(date + " LegQueued"));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM turn" + of + " AND calls > 0"))
                    .isEqualTo(counts.get(date + " TicketCalled"));
            assertThat(Contents.count(reads, "SELECT SUM(calls - 1) FROM turn" + of + " AND calls > 0"))
                    .isEqualTo(counts.getOrDefault(date + " TicketRecalled", 0L));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM turn" + of + " AND outcome = 'UNDONE'"))
                    .isEqualTo(counts.getOrDefault(date + " CallUndone", 0L));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM leg" + of + " AND state = 'UNSERVED'"))
                    .isEqualTo(counts.getOrDefault(date + " UnservedRecorded", 0L));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM leg" + of + " AND state = 'NO_SHOW'"))
                    .isEqualTo(plain.noShows(date));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM announcement" + of + " AND outcome = 'SPOKEN'"))
                    .isEqualTo(counts.getOrDefault(date + " AnnouncementSpoken", 0L));
            assertThat(Contents.count(reads, "SELECT COUNT(*) FROM counter_pause" + of))
                    .isEqualTo(counts.getOrDefault(date + " CounterPaused", 0L));
        }
    }

    @Test
    void itFollowsWhatBecomesDurable() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 12)) {
            try (QueryModel model = current(days.journal, modelFolder())) {
                days.openDay();
                for (int n = 0; n < 20; n++) {
                    days.random(20);
                    wake(model);
                    assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                            .isTrue();
                    assertThat(model.progress().phase()).isEqualTo(Progress.Phase.CURRENT);
                }
                days.closeDay();
                days.wholeDays(1, 200);
                wake(model);
                assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                        .isTrue();
                assertThat(Contents.dump(reads(model))).isEqualTo(contents(days.journal, folder.resolve("made-anew")));
            }
        }
    }

    private static void wake(QueryModel model) {
        model.committed(new Commit(1, 1, 1, Instant.EPOCH, List.of()), new HallState());
    }

    @Test
    void whatWasDeletedComesBackTheSame() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 13)) {
            days.wholeDays(2, 200);
            days.openDay();
            days.random(100);
            List<String> before = contents(days.journal, modelFolder());
            days.random(100);
            List<String> after = contents(days.journal, modelFolder());
            try (Stream<Path> files = Files.list(modelFolder())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            assertThat(after).isNotEqualTo(before);
            assertThat(contents(days.journal, modelFolder())).isEqualTo(after);
        }
    }

    @Test
    void whateverACrashLeavesOfItTheNextStartGivesTheSame() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 14)) {
            days.wholeDays(3, 200);
            days.openDay();
            List<Path> images = new ArrayList<>();
            try (QueryModel model = new QueryModel(days.journal, MallDays.CODEC, modelFolder()).start()) {
                // The first half while it rebuilds, the second while it follows.
                for (int n = 0; n < 6; n++) {
                    Path image = folder.resolve("image-" + n);
                    days.random(40);
                    wake(model);
                    copy(Files.createDirectories(modelFolder()), image);
                    images.add(image);
                    if (n == 2) {
                        assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                                .isTrue();
                    }
                }
            }
            List<String> anew = contents(days.journal, folder.resolve("made-anew"));
            for (Path image : images) {
                assertThat(contents(days.journal, image)).as(image.toString()).isEqualTo(anew);
            }
        }
    }

    @Test
    void aFileThatCannotBeReadIsDroppedAndMadeAnew() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 15)) {
            days.wholeDays(1, 200);
            List<String> before = contents(days.journal, modelFolder());
            Path file = modelFolder().resolve("query.mv.db");
            Files.write(file, new byte[(int) Files.size(file)]);
            assertThat(contents(days.journal, modelFolder())).isEqualTo(before);
            Files.writeString(file, "no database at all");
            assertThat(contents(days.journal, modelFolder())).isEqualTo(before);
        }
    }

    @Test
    void aModelOfAnotherHistoryIsMadeAnew() throws Exception {
        try (MallDays other = MallDays.in(folder.resolve("other"), 16)) {
            other.wholeDays(1, 100);
            contents(other.journal, modelFolder());
        }
        try (MallDays days = MallDays.in(journalFolder(), 17)) {
            days.wholeDays(2, 200);
            assertThat(contents(days.journal, modelFolder()))
                    .isEqualTo(contents(days.journal, folder.resolve("made-anew")));
        }
    }

    @Test
    void aModelAheadOfTheJournalIsMadeAnew() throws Exception {
        try (MallDays longer = MallDays.in(folder.resolve("longer"), 18)) {
            longer.wholeDays(2, 200);
            contents(longer.journal, modelFolder());
        }
        try (MallDays days = MallDays.in(journalFolder(), 18)) {
            days.wholeDays(1, 200);
            assertThat(contents(days.journal, modelFolder()))
                    .isEqualTo(contents(days.journal, folder.resolve("made-anew")));
        }
    }

    @Test
    void aModelThatSomebodyElseHasOpenIsLeftAloneAndTheReasonTold() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 19)) {
            days.wholeDays(1, 50);
            contents(days.journal, modelFolder());
            Path file = modelFolder().resolve("query.mv.db");
            long size = Files.size(file);
            try (OtherProcess other = OtherProcess.holding(file);
                    QueryModel model = new QueryModel(days.journal, MallDays.CODEC, modelFolder()).start()) {
                assertThat(model.awaitSequence(days.journal.durableSequence(), PATIENCE))
                        .isFalse();
                assertThat(model.progress().phase()).isEqualTo(Progress.Phase.STOPPED);
                assertThat(model.progress().reason()).contains("in use");
            }
            assertThat(Files.size(file)).isEqualTo(size);
        }
    }

    @Test
    void aRecordThatCannotBeUnderstoodStopsItAndSaysWhy() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 20)) {
            days.wholeDays(1, 50);
            try (QueryModel model = current(days.journal, modelFolder())) {
                long before = days.journal.durableSequence();
                days.journal.append(1, 1, "{\"events\":[]}".getBytes(StandardCharsets.UTF_8));
                days.flush();
                wake(model);
                assertThat(model.awaitSequence(before + 1, PATIENCE)).isFalse();
                assertThat(model.progress().phase()).isEqualTo(Progress.Phase.STOPPED);
                assertThat(model.progress().reason()).contains("mall");
                assertThat(model.progress().sequence()).isEqualTo(before);
            }
        }
    }

    @Test
    void whoWaitsForWhatDoesNotComeIsToldInTime() throws Exception {
        try (MallDays days = MallDays.in(journalFolder(), 21);
                QueryModel model = current(days.journal, modelFolder())) {
            assertThat(model.awaitSequence(days.journal.durableSequence() + 1, Duration.ofMillis(50)))
                    .isFalse();
            assertThat(model.progress()).isEqualTo(Progress.current(days.journal.durableSequence()));
        }
    }
}
