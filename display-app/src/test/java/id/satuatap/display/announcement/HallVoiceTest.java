package id.satuatap.display.announcement;

import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aHall;
import static id.satuatap.display.HallFixture.anAnnouncement;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.voice.CallVoice;
import id.satuatap.devices.voice.FileSink;
import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.PhraseSettings;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.devices.voice.VoicePack;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class HallVoiceTest {
    @TempDir
    Path folder;

    private final BlockingQueue<Sent> reports = new LinkedBlockingQueue<>();

    /** A report, and what to run when it came too late. Immutable. */
    private record Sent(ReportAnnouncement report, Runnable overtaken) {}

    /** Two displays of one zone once spoke each call together all day long. */
    @Test
    void aVoiceThatIsNotTheOnlyOneIsSilentUntilACallFailsThere() throws Exception {
        try (HallVoice voice = HallVoice.open(
                VoiceArea.everywhere(),
                new CallVoice(VoicePack.shipped(VoiceLanguage.INDONESIAN), PhraseSettings.defaults()),
                new FileSink(folder),
                () -> NOW,
                (report, overtaken) -> reports.add(new Sent(report, overtaken)),
                sound -> {},
                silent -> NoticeSource.NONE)) {
            hear(voice, "A-001", AnnouncementState.GRANTED);
            Sent first = next();
            hear(voice, "A-001", AnnouncementState.SPOKEN);
            first.overtaken().run();

            hear(voice, "A-002", AnnouncementState.GRANTED);
            hear(voice, "A-002", AnnouncementState.FAILED);
            hear(voice, "A-003", AnnouncementState.GRANTED);

            assertThat(next().report().announcement()).isEqualTo("say-A-003");
            assertThat(folder.resolve("say-A-002.wav")).doesNotExist();
        }
    }

    private static void hear(HallVoice voice, String ticket, AnnouncementState state) {
        AnnouncementView call = anAnnouncement(ticket, state, NOW);
        voice.hallChanged(
                call.finished()
                        ? aHall().projection()
                        : aHall().announcement(call).projection(),
                List.of(new AnnouncementChanged(call)));
    }

    private Sent next() throws InterruptedException {
        return Objects.requireNonNull(reports.poll(60, TimeUnit.SECONDS), "no report came");
    }
}
