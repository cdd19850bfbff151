package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.server.access.NotesDesk;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.vault.Vault;
import id.satuatap.server.vault.VaultNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferNotesTest {
    private static final Verdict ACCEPTED = new Verdict.Accepted(7, 1, "null");
    private static final Verdict REJECTED = new Verdict.Rejected(RejectionCode.NOT_YOUR_COUNTER, Map.of());

    @TempDir
    Path folder;

    private final List<String> submitted = new ArrayList<>();
    private final List<Runnable> retries = new ArrayList<>();
    private VaultNotes notes;

    @BeforeEach
    void open() throws IOException {
        notes = Vault.open(folder.resolve("vault.json"), new Random(1)).notes();
    }

    /** Anybody with a token could fill the vault with words: they were kept before anybody asked whether he may. */
    @Test
    void aNoteOfACommandThatIsRefusedNeverReachesTheDisk() {
        assertThat(send("words", Optional.of(REJECTED), REJECTED)).isEqualTo(REJECTED);

        assertThat(submitted).isEmpty();
        assertThat(folder.resolve("notes.json")).doesNotExist();
    }

    @Test
    void aNoteIsThereBeforeItsCommandIsDecided() throws IOException {
        assertThat(send("memakai tongkat", Optional.empty(), ACCEPTED)).isEqualTo(ACCEPTED);

        assertThat(submitted).containsExactly("memakai tongkat");
        assertThat(notes.find("note:1")).contains("memakai tongkat");
        assertThat(Files.readString(folder.resolve("notes.json"))).contains("memakai tongkat");
    }

    @Test
    void aRepeatsNoteIsNotKeptAgain() {
        send("memakai tongkat", Optional.empty(), ACCEPTED);
        notes.erase(Set.of("note:1"));

        assertThat(send("memakai tongkat", Optional.of(ACCEPTED), ACCEPTED)).isEqualTo(ACCEPTED);
        assertThat(notes.find("note:1")).isEmpty();
    }

    @Test
    void aNoteOfACommandThatLostARaceIsForgotten() {
        assertThat(send("words", Optional.empty(), REJECTED)).isEqualTo(REJECTED);

        assertThat(notes.isEmpty()).isTrue();
    }

    /** A command that was decided came back as a defect of the server because a note could not be erased. */
    @Test
    void aNoteThatTheDiskWillNotForgetLeavesTheAnswerAsItIs() throws IOException {
        Verdict answer = send("words", Optional.empty(), () -> {
            try {
                Files.createDirectories(folder.resolve("notes.json.new/in the way"));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return REJECTED;
        });

        assertThat(answer).isEqualTo(REJECTED);
        assertThat(notes.find("note:1")).isEmpty();
        assertThat(retries).hasSize(1);
    }

    @Test
    void withoutANoteNothingIsAsked() {
        assertThat(send(" ", Optional.of(REJECTED), ACCEPTED)).isEqualTo(ACCEPTED);

        assertThat(folder.resolve("notes.json")).doesNotExist();
    }

    private Verdict send(String note, Optional<Verdict> foreseen, Verdict verdict) {
        return send(note, foreseen, () -> verdict);
    }

    private Verdict send(String note, Optional<Verdict> foreseen, Supplier<Verdict> verdict) {
        TransferNotes keeping = new TransferNotes(
                new NotesDesk(notes, Runnable::run, retries::add),
                () -> "note:1",
                command -> CompletableFuture.completedFuture(foreseen));
        return keeping.keep(note, TransferNotesTest::transfer, command -> {
                    submitted.add(notes.find("note:1").orElse("nothing"));
                    return CompletableFuture.completedFuture(verdict.get());
                })
                .toCompletableFuture()
                .join();
    }

    private static Command transfer(String noteRef) {
        return new OfficerCommand.TransferTicket(
                new CounterCode("L01"), new TurnId("v/1/1"), new ServiceCode("S"), null, noteRef);
    }
}
