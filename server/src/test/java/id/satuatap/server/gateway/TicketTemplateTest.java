package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TicketTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketTemplateTest {
    private static final String PATH = "/api/v1/ticket-template";

    @Test
    void whatAnAdministratorPublishesIsWhatKiosksAreTold() {
        try (TestMall mall = TestMall.open()) {
            Client administrator = mall.signedIn("boss");
            assertThat(mall.kiosk().get(PATH).status()).isEqualTo(404);

            JsonNode refused = publish(administrator, "satu-atap-ticket 1\\nnumber\\nbarcode")
                    .body();
            assertThat(refused.path("code").asText()).isEqualTo("INVALID_DOCUMENT");
            assertThat(refused.at("/details/line").asText()).isEqualTo("3");
            assertThat(refused.at("/details/code").asText()).isEqualTo("UNKNOWN_PART");
            assertThat(refused.at("/details/value").asText()).isEqualTo("barcode");
            assertThat(mall.kiosk().get(PATH).status()).isEqualTo(404);

            String document = without("QR").text().replace("\n", "\\n");
            JsonNode accepted = publish(administrator, document).body();
            assertThat(accepted.at("/result/version").asInt()).isEqualTo(1);
            JsonNode told = mall.kiosk().get(PATH).body();
            assertThat(told.path("document").asText()).isEqualTo(without("QR").text());
            assertThat(told.has("by")).as("kiosks and boards name nobody").isFalse();
            assertThat(mall.kiosk()
                            .get("/api/v1/hall")
                            .body()
                            .at("/mall/ticketTemplate")
                            .asInt())
                    .isEqualTo(1);

            publish(administrator, without("FEE").text().replace("\n", "\\n"));
            JsonNode all = administrator.get("/api/v1/ticket-templates").body().path("templates");
            assertThat(all).hasSize(2);
            assertThat(all.at("/0/version").asInt()).isEqualTo(2);
            assertThat(all.at("/1/document").asText()).isEqualTo(without("QR").text());
        }
    }

    private static Client.Answer publish(Client who, String document) {
        return who.command("PublishTicketTemplate", "'document':'" + document + "'");
    }
            assertThat(all.at("/1/by").asText()).startsWith("Boss");

    private static TicketTemplate without(String part) {
        List<TemplateBlock> blocks = TicketTemplate.usual().blocks().stream()
                .filter(block -> !block.part().name().equals(part))
                .toList();
        return new TicketTemplate(blocks);
    }
}
