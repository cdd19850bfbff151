package id.satuatap.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.hall.id.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final PersonId SITI = new PersonId("siti");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("inner").resolve("vault.json");
    }

    @Test
    void whatWasSavedIsThereAfterARestart() throws Exception {
        Vault vault = open();
        vault.people().save(new StoredPerson(SITI, "Siti Aminah", "OFFICER"));
        vault.credentials().save(SITI, "$argon2id$v=19$…");
        vault.tokens().save(new StoredToken("ab12", StoredToken.Kind.SESSION, "person:siti", NOW, null, null));
        vault.notes().save("note-1", "minta formulir");

        Vault again = open();
        assertThat(vault.fresh()).isTrue();
        assertThat(again.fresh()).isFalse();
        assertThat(again.people().all()).containsExactly(new StoredPerson(SITI, "Siti Aminah", "OFFICER"));
        assertThat(again.credentials().find(SITI)).contains("$argon2id$v=19$…");
        assertThat(again.tokens().heldBy("person:siti")).hasSize(1);
        assertThat(again.notes().find("note-1")).contains("minta formulir");
        assertThat(again.ticketKey()).hasSize(32).isEqualTo(vault.ticketKey());
    }

    @Test
    void anErasedPersonLeavesNothingInTheFolder() throws Exception {
        Vault vault = open();
        vault.people().save(new StoredPerson(SITI, "Siti Aminah", "OFFICER"));
        vault.credentials().save(SITI, "secret-hash");
        vault.tokens().save(new StoredToken("ab12", StoredToken.Kind.SESSION, "person:siti", NOW, null, null));
        vault.people().erase(SITI);

        assertThat(vault.people().find(SITI)).isEmpty();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.readString(file))
                .doesNotContain("Siti")
                .doesNotContain("secret-hash")
                .doesNotContain("ab12");
    }

    @Test
    void expiredTokensGoAndOthersStay() throws Exception {
        Vault vault = open();
        vault.tokens()
                .save(new StoredToken("old", StoredToken.Kind.SESSION, "person:a", NOW, NOW.plusSeconds(1), null));
        vault.tokens().save(new StoredToken("kiosk", StoredToken.Kind.DEVICE, "device:k", NOW, null, null));
        vault.tokens().eraseExpired(NOW.plusSeconds(1));

        assertThat(vault.tokens().find("old")).isEmpty();
        assertThat(vault.tokens().find("kiosk")).isPresent();
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws Exception {
        Assumptions.assumeTrue(
                file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        open().notes().save("n", "text");

        for (Path each : List.of(file, file.resolveSibling("notes.json"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDamagedVaultIsRefusedInWordsAndLeftAsItIs() throws Exception {
        open();
        String whole = Files.readString(file);
        String damaged = whole.substring(0, whole.length() / 2);
        Files.writeString(file, damaged);

        assertThatThrownBy(this::open)
                .isInstanceOf(VaultException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("Put back a copy");
        assertThat(Files.readString(file)).isEqualTo(damaged);
    }

    @Test
    void aVaultOfANewerReleaseIsRefused() throws Exception {
        open();
        Files.writeString(file, Files.readString(file).replace("\"version\":2", "\"version\":3"));

        assertThatThrownBy(this::open).isInstanceOf(VaultException.class).hasMessageContaining("version is 3");
    }

    @Test
    void aFileThatWasNeverRenamedIsNoVault() throws Exception {
        Vault vault = open();
        vault.credentials().save(SITI, "text");
        Files.writeString(file.resolveSibling("vault.json.new"), "half");

        assertThat(open().credentials().find(SITI)).contains("text");
        open().credentials().save(SITI, "more");
        assertThat(open().credentials().find(SITI)).contains("more");
    }

    @Test
    void aVaultOfTheFirstFormIsReadAndItsNotesAreForgotten() throws Exception {
        open().credentials().save(SITI, "hash");
        Files.writeString(
                file, Files.readString(file).replace("\"version\":2", "\"version\":1,\"notes\":{\"n\":\"words\"}"));

        Vault vault = open();
        assertThat(vault.credentials().find(SITI)).contains("hash");
        assertThat(vault.notes().isEmpty()).isTrue();
        vault.credentials().save(SITI, "other");
        assertThat(Files.readString(file)).doesNotContain("words");
    }

    @Test
    void aNoteIsWrittenWithoutTheRestOfTheVault() throws Exception {
        Vault vault = open();
        vault.credentials().save(SITI, "hash");
        String before = Files.readString(file);
        vault.notes().save("n", "words");

        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(Files.readString(file.resolveSibling("notes.json")))
                .contains("words")
                .doesNotContain("hash");
    }

    @Test
    void aHallDoesNotStandStillForWantOfANote() throws Exception {
        open().notes().save("n", "words");
        Files.writeString(file.resolveSibling("notes.json"), "{");

        Vault vault = open();
        assertThat(vault.notes().isEmpty()).isTrue();
        vault.notes().save("m", "more");
        assertThat(open().notes().find("m")).contains("more");
    }

    private Vault open() throws IOException {
        return Vault.open(file, new Random(1));
    }
}
