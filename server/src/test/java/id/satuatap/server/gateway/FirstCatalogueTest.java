package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.server.catalogue.CatalogueFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From an empty store to a mall, at a PC for a desk: there was no counter yet to approve it for, and so no way in. */
@Timeout(60)
class FirstCatalogueTest {
    private static final String PASSWORD = "a password of my own";

    @Test
    void anAdministratorPublishesTheFirstCatalogueAtAPcThatHasNoCounter() {
        try (TestMall mall = TestMall.empty()) {
            Client admin = firstAdministrator(mall);
            String pairing =
                    NewPc.asks(mall, "office", "COUNTER").get("pairing").asText();

            assertThat(admin.command("ApproveDevice", NewPc.approval(pairing)).accepted())
                    .isTrue();
            JsonNode paired = NewPc.asks(mall, "office", "COUNTER");
            Client pc = mall.client().with(paired.get("token").asText());
            Client atThePc = pc.signIn("admin", PASSWORD);
            Client.Answer published = atThePc.method(
                    "PUT", "/api/v1/catalogue", new String(CatalogueFile.sleman(), StandardCharsets.UTF_8));

            assertThat(paired.has("counter")).isFalse();
            assertThat(published.accepted()).as(published.toString()).isTrue();
            assertThat(pc.get("/api/v1/catalogue").status()).isEqualTo(200);
            assertThat(admin.command(
                                    "ApproveDevice",
                                    NewPc.approval(NewPc.asks(mall, "next", "COUNTER")
                                            .get("pairing")
                                            .asText()))
                            .code())
                    .as("from then on a PC for a desk has its counter")
                    .isEqualTo("UNKNOWN_COUNTER");
        }
    }

    private static Client firstAdministrator(TestMall mall) {
        Matcher printed = Pattern.compile("\"admin\".* once: (\\S+)").matcher(mall.console());
        assertThat(printed.find()).isTrue();
        Client.Answer changed = mall.client()
                .post(
                        "/api/v1/sessions",
                        "{\"person\":\"admin\",\"password\":\"" + printed.group(1) + "\",\"newPassword\":\"" + PASSWORD
                                + "\"}");
        return mall.client().with(changed.body().get("token").asText());
    }
}
