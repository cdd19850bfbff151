package id.satuatap.display;

import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCounter;
import static id.satuatap.display.HallFixture.aHall;
import static id.satuatap.display.HallFixture.anAnnouncement;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.devices.port.DeviceClock;
import id.satuatap.devices.simulator.PseudoTerminal;
import id.satuatap.devices.simulator.led.SimulatedLedBoard;
import id.satuatap.devices.voice.VoiceLanguage;
import id.satuatap.display.led.LedAssignments;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.CounterChanged;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.ReportAnnouncement;
import id.satuatap.protocol.command.SpeechOutcome;
import id.satuatap.protocol.session.ClientConfig;
import id.satuatap.protocol.session.DeviceKind;
import id.satuatap.protocol.testing.Stream;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CounterState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A display without a window, from a server's socket to WAV files and to a real pseudo-terminal. */
@Timeout(180)
class DisplayCompositionTest {
    private static final ClientTimings QUICK = new ClientTimings(20_000, 20_000, 20_000, 60_000, 10, 50, 16);

    @TempDir
    Path folder;

    private final BlockingQueue<AutoCloseable> open = new LinkedBlockingQueue<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable part : List.copyOf(open)) {
            part.close();
        }
    }

    private ScriptedServer server(HallFixture hall) throws IOException {
        ScriptedServer server = new ScriptedServer(hall.snapshot(NOW), HallFixture.aCatalogue());
        open.add(server);
        return server;
    }

    private void display(ScriptedServer server, @Nullable Integer zone, Set<String> groups, @Nullable LedConfig led)
            throws IOException {
        ClientConfig client =
                new ClientConfig(List.of(server.address()), null, "board-1", "t0k", DeviceKind.BOARD, null, null);
        DisplayComposition display = DisplayComposition.compose(
                new DisplayConfig(
                        client,
                        zone,
                        new VoiceOutput.Folder(folder.resolve("voice")),
                        groups,
                        VoiceChoice.of(VoiceLanguage.INDONESIAN),
                        DisplayConfig.OUTAGE_EVERY,
                        led,
                        null),
                new DisplaySurroundings(
                        DeviceClock.system(),
                        new ClientMachine(System::nanoTime, InstantSource.system(), new Random(7), QUICK)));
        open.add(display);
        display.start();
    }

    private static ReportAnnouncement report(String announcement, SpeechOutcome outcome, @Nullable String reason) {
        return new ReportAnnouncement(announcement, outcome, reason);
    }

    private static AnnouncementChanged granted(AnnouncementView announcement) {
        return new AnnouncementChanged(announcement);
    }

    @Test
    void twoGrantedCallsAreSpokenOneAfterAnotherAndReported() throws Exception {
        ScriptedServer server = server(aHall());
        display(server, null, Set.of(), null);
        Stream stream = server.nextStream();

        server.send(stream, 2, NOW, granted(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)));
        assertThat(server.nextCommand()).isEqualTo(report("say-A-001", SpeechOutcome.SPOKEN, null));
        server.send(
                stream,
                3,
                NOW,
                granted(anAnnouncement("A-001", AnnouncementState.SPOKEN, NOW)),
                granted(anAnnouncement("A-002", AnnouncementState.GRANTED, NOW)));
        assertThat(server.nextCommand()).isEqualTo(report("say-A-002", SpeechOutcome.SPOKEN, null));

        assertThat(folder.resolve("voice/say-A-001.wav")).exists();
        assertThat(Files.size(folder.resolve("voice/say-A-002.wav"))).isGreaterThan(100_000);
        assertThat(server.commandsWaiting()).isZero();
    }

    /** Two displays that hear each other once could tell of it together. */
    @Test
    void anOutageIsToldInTheSlotThatTheServerGivesAndTheSlotIsGivenBack() throws Exception {
        HallFixture hall =
                aHall().counter(aCounter("3", CounterState.OPEN, null)).stopped("DKC", NOW);
        ScriptedServer server = server(hall);
        display(server, null, Set.of(), null);
        Stream stream = server.nextStream();

        AskForVoice wish = (AskForVoice) server.nextCommand();
        assertThat(wish.urgent()).isTrue();
        server.send(
                stream,
                2,
                NOW,
                new MallChanged(hall.notice(wish.notice(), NOW.plusSeconds(60)).mall()));

        assertThat(server.nextCommand()).isEqualTo(report(wish.notice(), SpeechOutcome.SPOKEN, null));
        try (java.util.stream.Stream<Path> written = Files.list(folder.resolve("voice"))) {
            assertThat(written)
                    .anySatisfy(
                            file -> assertThat(file.getFileName().toString()).startsWith("stopped-DKC-"));
        }
    }

    @Test
    void whatIsOnlyPendingOrBelongsToAnotherZoneIsNotSpoken() throws Exception {
        ScriptedServer server = server(aHall());
        display(server, 2, Set.of(), null);
        Stream stream = server.nextStream();

        server.send(
                stream,
                2,
                NOW,
                granted(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)),
                granted(inZoneTwo(anAnnouncement("A-002", AnnouncementState.PENDING, NOW))),
                granted(inZoneTwo(anAnnouncement("A-003", AnnouncementState.GRANTED, NOW))));

        assertThat(server.nextCommand()).isEqualTo(report("say-A-003", SpeechOutcome.SPOKEN, null));
        assertThat(server.commandsWaiting()).isZero();
        assertThat(folder.resolve("voice/say-A-001.wav")).doesNotExist();
        assertThat(folder.resolve("voice/say-A-002.wav")).doesNotExist();
    }

    @Test
    void aDisplayForAnAcousticGroupSpeaksForAllItsZones() throws Exception {
        ScriptedServer server = server(aHall());
        display(server, 2, Set.of("G1"), null);

        server.send(server.nextStream(), 2, NOW, granted(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)));

        assertThat(server.nextCommand()).isEqualTo(report("say-A-001", SpeechOutcome.SPOKEN, null));
    }

    @Test
    void aCallPastItsTimeIsReportedAndNotSpoken() throws Exception {
        ScriptedServer server =
                server(aHall().announcement(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW.minusSeconds(31))));
        display(server, null, Set.of(), null);

        assertThat(server.nextCommand()).isEqualTo(report("say-A-001", SpeechOutcome.FAILED, "TOO_LATE"));
        assertThat(folder.resolve("voice/say-A-001.wav")).doesNotExist();
    }

    @Test
    void afterAReconnectAGrantedCallIsTakenUpOnceAndALostReportIsSentAgain() throws Exception {
        HallFixture hall = aHall();
        ScriptedServer server = server(hall);
        display(server, null, Set.of(), null);
        server.send(server.nextStream(), 2, NOW, granted(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)));
        assertThat(server.nextCommand()).isEqualTo(report("say-A-001", SpeechOutcome.SPOKEN, null));
        Path spoken = folder.resolve("voice/say-A-001.wav");
        Files.delete(spoken);

        server.cutAll();
        server.hall(hall.at(5)
                .announcement(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW))
                .announcement(anAnnouncement("A-002", AnnouncementState.GRANTED, NOW))
                .snapshot(NOW));
        server.hearAgain();
        Stream stream = server.nextStream();
        server.send(stream, 99, NOW);

        assertThat(server.nextCommand()).isEqualTo(report("say-A-002", SpeechOutcome.SPOKEN, null));
        assertThat(server.nextRepeat())
                .as("the same command, so that the server's first word to it stands")
                .isEqualTo(report("say-A-001", SpeechOutcome.SPOKEN, null));
        assertThat(spoken).as("not spoken again").doesNotExist();
    }

    /** At high speed each change of the hall once brought the same report again until its answer came. */
    @Test
    void aReportIsNotRepeatedWhileItsAnswerIsOnTheWay() throws Exception {
        ScriptedServer server = server(aHall());
        display(server, null, Set.of(), null);
        Stream stream = server.nextStream();
        server.send(stream, 2, NOW, granted(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)));
        assertThat(server.nextCommand()).isEqualTo(report("say-A-001", SpeechOutcome.SPOKEN, null));

        server.send(stream, 3, NOW, new CounterChanged(aCounter("3", CounterState.OPEN, null)));
        server.send(stream, 4, NOW, new CounterChanged(aCounter("3", CounterState.OPEN, "A-003")));
        server.send(stream, 5, NOW, granted(anAnnouncement("A-002", AnnouncementState.GRANTED, NOW)));

        assertThat(server.nextCommand()).isEqualTo(report("say-A-002", SpeechOutcome.SPOKEN, null));
    }

    @Test
    void aVoiceThatCannotBeHeardSaysSoAndTheHallGoesOn() throws Exception {
        Files.writeString(folder.resolve("voice"), "a file where the folder should be");
        ScriptedServer server = server(aHall());
        display(server, null, Set.of(), null);

        server.send(server.nextStream(), 2, NOW, granted(anAnnouncement("A-001", AnnouncementState.GRANTED, NOW)));

        ReportAnnouncement report = (ReportAnnouncement) server.nextCommand();
        assertThat(report.outcome()).isEqualTo(SpeechOutcome.FAILED);
        assertThat(report.reason()).startsWith("NO_SOUND");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ledUnitsShowTheirCountersNumbersAlsoAfterTheCableWasOut() throws Exception {
        LedUnit three = LedUnit.board(0x23, 6);
        LedUnit four = LedUnit.board(0x24, 6);
        BlockingQueue<Integer> shown = new LinkedBlockingQueue<>();
        PseudoTerminal wire = PseudoTerminal.at(folder.resolve("led"));
        open.add(wire);
        SimulatedLedBoard units = SimulatedLedBoard.open(
                wire, List.of(three, four), (address, text) -> shown.add(address), DeviceClock.system());
        open.add(units);
        ScriptedServer server = server(aHall().counter(aCounter("3", CounterState.OPEN, "A-001"))
                .counter(aCounter("4", CounterState.OPEN, null)));
        display(server, null, Set.of(), new LedConfig(wire.settings(), LedAssignments.parse("C3=0x23:6,C4=0x24:6")));
        Stream stream = server.nextStream();
        awaitShown(units, shown, 0x23, "A-001");

        server.send(
                stream,
                2,
                NOW,
                new CounterChanged(aCounter("3", CounterState.OPEN, null)),
                new CounterChanged(aCounter("4", CounterState.OPEN, "B-002")));
        awaitShown(units, shown, 0x24, "B-002");
        awaitShown(units, shown, 0x23, "");

        wire.unplug();
        units.powerCycle();
        server.send(stream, 3, NOW, new CounterChanged(aCounter("3", CounterState.OPEN, "A-003")));
        wire.replug();
        awaitShown(units, shown, 0x23, "A-003");
        awaitShown(units, shown, 0x24, "B-002");
    }

    private static void awaitShown(SimulatedLedBoard units, BlockingQueue<Integer> shown, int address, String text)
            throws InterruptedException {
        while (!units.shown(address).equals(LedText.steady(text))) {
            assertThat(shown.poll(60, TimeUnit.SECONDS))
                    .as("waiting for %s", text)
                    .isNotNull();
        }
    }

    private static AnnouncementView inZoneTwo(AnnouncementView call) {
        return new AnnouncementView(
                call.announcement(),
                call.turn(),
                call.ticket(),
                call.counter(),
                call.counterLabel(),
                2,
                "G2",
                call.recall(),
                call.calledAt(),
                call.state(),
                call.dropAt());
    }
}
