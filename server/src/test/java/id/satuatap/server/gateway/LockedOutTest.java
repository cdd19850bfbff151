package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program that died between the record that somebody is locked out and the end of his sessions left them open. */
@Timeout(60)
class LockedOutTest {
    private static final String VAULT = "vault.json";

    @Test
    void aPersonWhoWasLockedOutHasNoSessionAfterACrash() throws IOException {
        try (TestMall mall = TestMall.open()) {
            Client siti = mall.signedIn("siti");
            Client budi = mall.signedIn("budi");

            crashAfter(
                    mall,
                    boss -> boss.command(
                            "SavePerson",
                            "'person':'siti','name':'Siti Aminah','role':'OFFICER','agency':'DKC','active':false"));

            assertThat(siti.get("/api/v1/hall").code()).isEqualTo("NOT_SIGNED_IN");
            assertThat(budi.get("/api/v1/hall").status()).isEqualTo(200);
        }
    }

    @Test
    void aDeviceWhoseAccessWasTakenAwayIsNobodyAfterACrash() throws IOException {
        try (TestMall mall = TestMall.open()) {
            crashAfter(mall, boss -> boss.command("RevokeDevice", "'device':'board-1'"));

            assertThat(mall.board().get("/api/v1/hall").code()).isEqualTo("NOT_SIGNED_IN");
            assertThat(mall.kiosk().get("/api/v1/hall").status()).isEqualTo(200);
        }
    }

    /** The journal has the command, and the vault is as before. */
    private static void crashAfter(TestMall mall, Function<Client, Client.Answer> command) throws IOException {
        Client boss = mall.signedIn("boss");
        byte[] before = Files.readAllBytes(mall.data().resolve(VAULT));
        Client.Answer answer = command.apply(boss);
        assertThat(answer.accepted()).as(answer.toString()).isTrue();
        mall.restartWith(VAULT, before);
    }
}
