package id.satuatap.kiosk.printlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.journal.JournalOptions;
import id.satuatap.journal.LockedJournalException;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.kiosk.printlog.PrintEvent.Ended;
import id.satuatap.kiosk.printlog.PrintEvent.Issued;
import id.satuatap.kiosk.printlog.PrintEvent.NotIssued;
import id.satuatap.kiosk.printlog.PrintEvent.Reported;
import id.satuatap.kiosk.printlog.PrintEvent.Requested;
import id.satuatap.kiosk.printlog.PrintEvent.Sending;
import id.satuatap.kiosk.printlog.PrintEvent.Sent;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.PaperTier;
import id.satuatap.protocol.view.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintLogTest {
    private static final JournalOptions SMALL =
            JournalOptions.of("print log of k1").withSegmentBytes(64 * 1024);

    @TempDir
    Path folder;

    @Test
    void reasons_that_an_older_log_said_in_words_are_read_as_codes() throws IOException {
        String older = "{'type':'ended','visit':'v1','step':'UNKNOWN','reason':'kiosk restarted','reportId':'r-v1'}"
                .replace('\'', '"');

        assertThat(new PrintEventCodec().decode(older.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Ended("v1", CopyStep.UNKNOWN, null, "KIOSK_RESTARTED", "r-v1"));
    }

    @Test
    void every_event_is_read_back_as_it_was_written() throws IOException {
        PrintEventCodec codec = new PrintEventCodec();
        for (PrintEvent event : story("v1")) {
            assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
        }
        PrintEvent refused = new NotIssued("v1", "rejection.SERVICE_CLOSED");
        assertThat(codec.decode(codec.encode(refused))).isEqualTo(refused);
    }

    @Test
    void after_each_step_a_restart_finds_the_press_as_far_as_it_had_come() throws IOException {
        List<PrintEvent> story = story("v1");
        for (int i = 0; i < story.size(); i++) {
            Copy written;
            try (PrintLog log = PrintLog.open(folder, SMALL)) {
                written = log.record(story.get(i));
            }
            try (PrintLog again = PrintLog.open(folder, SMALL)) {
                assertThat(again.unsettled()).isEqualTo(written.settled() ? List.of() : List.of(written));
            }
        }
    }

    @Test
    void a_second_original_is_refused_whoever_asks_for_it() throws IOException {
        try (PrintLog log = PrintLog.open(folder, SMALL)) {
            story("v1").subList(0, 3).forEach(log::record);
            assertThatThrownBy(() -> log.record(new Sending("v1"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> log.record(new Issued(MallFixture.aTicket("v1", MallFixture.MORNING, false))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> log.record(new Sending("v2"))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void two_kiosks_never_write_one_log() throws IOException {
        PrintLogFolder logs = new PrintLogFolder(folder, SMALL, 1_000_000);
        try (PrintLog first = logs.open()) {
            assertThat(first.unsettled()).isEmpty();
            assertThatThrownBy(logs::open).isInstanceOf(LockedJournalException.class);
        }
    }

    @Test
    void a_log_that_has_grown_is_followed_by_a_new_one_once_nothing_is_left_to_do() throws IOException {
        PrintLogFolder logs = new PrintLogFolder(folder, SMALL, 1);
        try (PrintLog log = logs.open()) {
            story("v1").subList(0, 5).forEach(log::record);
        }
        try (PrintLog log = logs.open()) {
            assertThat(log.unsettled()).hasSize(1);
            log.record(new Reported("v1", "ACCEPTED"));
        }
        for (int start = 0; start < 6; start++) {
            try (PrintLog log = logs.open()) {
                assertThat(log.unsettled()).isEmpty();
            }
        }
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).hasSize(4);
        }
    }

    /** Each pairing makes another device: the log of the one before must not keep it from starting. */
    @Test
    void a_pc_that_was_paired_anew_has_a_log_of_its_own_and_leaves_the_old_one_alone() throws IOException {
        PrintLogFolder before = new PrintLogFolder(folder, "../k:1", 1_000_000);
        try (PrintLog log = before.open()) {
            story("v1").subList(0, 2).forEach(log::record);
        }
        try (PrintLog log = new PrintLogFolder(folder, "k-2", 1_000_000).open()) {
            assertThat(log.unsettled()).isEmpty();
        }
        try (PrintLog log = before.open()) {
            assertThat(log.unsettled()).hasSize(1);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).hasSize(2);
        }
    }

    private static List<PrintEvent> story(String visit) {
        return List.of(
                new Requested(
                        visit,
                        "c-" + visit,
                        MallFixture.FAMILY_CARD,
                        true,
                        Language.ENGLISH,
                        MallFixture.MORNING,
                        MallFixture.MORNING.plusSeconds(9)),
                new Issued(MallFixture.aTicket(visit, MallFixture.MORNING, true)),
                new Sending(visit),
                new Sent(visit),
                new Ended(visit, CopyStep.CONFIRMED, PaperTier.B, null, "r-" + visit),
                new Reported(visit, "ACCEPTED"));
    }
}
