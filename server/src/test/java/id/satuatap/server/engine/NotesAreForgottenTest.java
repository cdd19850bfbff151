package id.satuatap.server.engine;

import static id.satuatap.server.engine.EngineRun.issue;
import static id.satuatap.server.engine.MallFixture.ADMINISTRATOR;
import static id.satuatap.server.engine.MallFixture.COUNTERS;
import static id.satuatap.server.engine.MallFixture.FAMILY_CARD;
import static id.satuatap.server.engine.MallFixture.ID_CARD;
import static id.satuatap.server.engine.MallFixture.KIOSK;
import static id.satuatap.server.engine.MallFixture.MONDAY_NINE;
import static id.satuatap.server.engine.MallFixture.SERVER;
import static id.satuatap.server.engine.MallFixture.catalogue;
import static id.satuatap.server.engine.MallFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.journal.disk.Disk;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.access.NotesWatch;
import id.satuatap.server.vault.Vault;
import id.satuatap.server.vault.VaultNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Notes on visitors of years ago lay in the vault, and each new one wrote them all again. */
@Timeout(180)
class NotesAreForgottenTest {
    private static final CounterCode DESK = COUNTERS.get(0);
    private static final String NOTE = "note:1";

    private final FakeTime time = new FakeTime(MONDAY_NINE);
    private final Queue<Runnable> retries = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void whenTheVisitorHasBeenServed() throws Exception {
        VaultNotes notes = notes();
        try (EngineRun run = sentOnWithANote(notes)) {
            TurnId turn = call(run);
            assertThat(notes.find(NOTE)).isPresent();
            run.ask(officer(0), new OfficerCommand.StartServing(DESK, turn));
            run.ask(officer(0), new OfficerCommand.FinishServing(DESK, turn));
            run.digest();

            assertThat(notes.find(NOTE)).isEmpty();
            assertThat(notes().find(NOTE)).isEmpty();
        }
    }

    /** Whoever was let come back too late stood at the desk without what the first one had written. */
    @Test
    void butNotOfOneWhoMayBeLetWaitAgainUntilTheDayCloses() throws Exception {
        VaultNotes notes = notes();
        try (EngineRun run = sentOnWithANote(notes)) {
            run.ask(
                    ADMINISTRATOR,
                    new OrganiserCommand.PublishConfiguration(
                            catalogue().with(catalogue().settings().with(CallRules.USUAL))));
            TurnId turn = call(run);
            time.pass(Duration.ofMinutes(2));
            run.ask(officer(0), new OfficerCommand.MarkNoShow(DESK, turn));
            time.pass(Duration.ofMinutes(31));
            run.ask(SERVER, new ServerCommand.CheckTimers());
            run.digest();
            assertThat(run.events()).hasAtLeastOneElementOfType(DayEvent.NoShowRecorded.class);
            assertThat(notes.find(NOTE)).isPresent();

            run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
            run.digest();

            assertThat(notes.isEmpty()).isTrue();
        }
    }

    @Test
    void whenTheDayCloses() throws Exception {
        VaultNotes notes = notes();
        try (EngineRun run = sentOnWithANote(notes)) {
            run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
            run.digest();

            assertThat(notes.isEmpty()).isTrue();
        }
    }

    @Test
    void whenACrashLeftThemAndNobodyKnowsThem() throws Exception {
        VaultNotes before = notes();
        try (EngineRun run = sentOnWithANote(before)) {
            before.save("note:orphan", "nobody was sent on with this");
        }
        VaultNotes notes = notes();
        assertThat(notes.find("note:orphan")).isPresent();
        try (EngineRun run = watched(notes)) {
            run.digest();

            assertThat(notes.find("note:orphan")).isEmpty();
            assertThat(notes.find(NOTE)).isPresent();
        }
    }

    /** The next commit may come between the note and its command. */
    @Test
    void butNotWhileTheirCommandIsBeingDecided() throws Exception {
        VaultNotes notes = notes();
        try (EngineRun run = sentOnWithANote(notes)) {
            notes.save("note:2", "minta formulir");
            run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
            run.digest();

            assertThat(notes.find("note:2")).isPresent();
            assertThat(notes.find(NOTE)).isEmpty();
        }
    }

    /** A purge that the disk refused was left until the next day began. */
    @Test
    void asSoonAsTheDiskTakesIt() throws Exception {
        VaultNotes notes = notes();
        try (EngineRun run = sentOnWithANote(notes)) {
            Path inTheWay = Files.createDirectories(folder.resolve("notes.json.new/in the way"));
            run.ask(ADMINISTRATOR, new OrganiserCommand.CloseDay());
            run.digest();
            assertThat(notes.find(NOTE)).isEmpty();
            assertThat(notes().find(NOTE)).isPresent();

            retries.remove().run();
            assertThat(notes().find(NOTE)).isPresent();
            Files.delete(inTheWay);
            retries.remove().run();

            assertThat(notes().find(NOTE)).isEmpty();
            assertThat(retries).isEmpty();
        }
    }

    private EngineRun sentOnWithANote(VaultNotes notes) throws Exception {
        EngineRun run = watched(notes).open(time);
        run.ask(officer(0), new OfficerCommand.OpenCounter(DESK));
        run.ask(KIOSK, issue("v1", ID_CARD));
        time.pass(Duration.ofSeconds(20));
        TurnId turn = call(run);
        notes.save(NOTE, "memakai tongkat");
        run.ask(officer(0), new OfficerCommand.TransferTicket(DESK, turn, FAMILY_CARD, null, NOTE));
        notes.settle(Set.of(NOTE));
        return run;
    }

    private static TurnId call(EngineRun run) {
        Verdict.Accepted called = (Verdict.Accepted) run.ask(officer(0), new OfficerCommand.CallNext(DESK, null));
        return new TurnId(called.resultJson().replace("\"", ""));
    }

    private EngineRun watched(VaultNotes notes) throws Exception {
        EngineRun run = EngineRun.unstarted(
                folder.resolve("journal"), Disk.local(), time, time, EngineRun.hall(), EngineRun::result);
        run.engine.listen(new NotesWatch(new NotesDesk(notes, Runnable::run, retries::add)));
        return run.started();
    }

    private VaultNotes notes() throws IOException {
        return Vault.open(folder.resolve("vault.json"), new Random(1)).notes();
    }
}
