package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TicketTemplate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
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
            assertThat(all.at("/1/by").asText()).startsWith("Boss");
        }
    }

    /** A PNG of which the end was missing was in force, and each kiosk went on with the layout before. */
    @Test
    void onlyALogoThatCanBeReadToItsEndIsPublishedAndOnlyOverTheVersionThatItsWriterSaw() throws Exception {
        try (TestMall mall = TestMall.open()) {
            Client administrator = mall.signedIn("boss");
            byte[] whole = badge();
            String document =
                    "'document':'" + TicketTemplate.usual().text().replace("\n", "\\n") + "','seen':0,'logo':'";

            JsonNode cutOff = administrator
                    .command("PublishTicketTemplate", document + base64(Arrays.copyOf(whole, whole.length / 2)) + "'")
                    .body();
            assertThat(cutOff.at("/details/code").asText()).isEqualTo("NOT_A_LOGO");
            assertThat(administrator
                            .command("PublishTicketTemplate", document + base64(whole) + "'")
                            .accepted())
                    .isTrue();
            assertThat(administrator
                            .command("PublishTicketTemplate", document + base64(whole) + "'")
                            .body()
                            .path("code")
                            .asText())
                    .isEqualTo("TEMPLATE_CHANGED");
        }
    }

    private static String base64(byte[] png) {
        return Base64.getEncoder().encodeToString(png);
    }

    private static byte[] badge() throws IOException {
        BufferedImage grey = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 80; x++) {
            grey.getRaster().setSample(x, x * x % 60, 0, 255);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(grey, "png", out);
        return out.toByteArray();
    }

    private static Client.Answer publish(Client who, String document) {
        return who.command("PublishTicketTemplate", "'document':'" + document + "'");
    }

    private static TicketTemplate without(String part) {
        List<TemplateBlock> blocks = TicketTemplate.usual().blocks().stream()
                .filter(block -> !block.part().name().equals(part))
                .toList();
        return new TicketTemplate(blocks);
    }
}
