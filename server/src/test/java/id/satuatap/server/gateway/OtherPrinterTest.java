package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A printer that was changed printed at once, whichever it was, and nobody had said so. */
class OtherPrinterTest {
    private static final String NEW = "EPSON TM-T82 X9AA000001";

    @Test
    void thatItIsTheRightOneIsSaidByTheHelpDeskHeardByTheKioskAndOnRecord() {
        try (TestMall mall = TestMall.open();
                Listener desk = Listener.current(mall.signedIn("dewi"));
                Listener kiosk = Listener.current(mall.kiosk())) {
            tells(mall, "OTHER_PRINTER");
            desk.until(message -> says(
                    message,
                    view -> view.path("printer").asText().equals("OTHER_PRINTER")
                            && view.path("model").asText().equals(NEW)
                            && view.path("tier").asText().equals("B")));

            assertThat(mall.signedIn("siti")
                            .command("AcceptPrinter", "'kiosk':'kiosk-1','model':'" + NEW + "'")
                            .accepted())
                    .as("no officer decides that")
                    .isFalse();
            assertThat(mall.signedIn("dewi")
                            .command("AcceptPrinter", "'kiosk':'board-1','model':'" + NEW + "'")
                            .accepted())
                    .as("a board has none")
                    .isFalse();
            assertThat(mall.signedIn("dewi")
                            .command("AcceptPrinter", "'kiosk':'kiosk-1','model':'EPSON TM-T82 X9AA000002'")
                            .body()
                            .path("code")
                            .asText())
                    .as("the kiosk tells of another one")
                    .isEqualTo("PRINTER_CHANGED");
            assertThat(mall.signedIn("dewi")
                            .command("AcceptPrinter", "'kiosk':'kiosk-1','model':'" + NEW + "'")
                            .accepted())
                    .isTrue();
            kiosk.until(message ->
                    says(message, view -> view.path("accepted").asText().equals(NEW)));
            assertThat(mall.record()).contains("PrinterAccepted").contains(NEW);

            tells(mall, "READY");
            kiosk.until(message -> says(
                    message,
                    view -> view.path("printer").asText().equals("READY")
                            && view.path("accepted").isMissingNode()));
        }
    }

    private static void tells(TestMall mall, String standing) {
        assertThat(mall.kiosk()
                        .method(
                                "PUT",
                                "/api/v1/devices/printer",
                                "{\"printer\":\"" + standing + "\",\"tier\":\"B\",\"model\":\"" + NEW + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private static boolean says(JsonNode message, Predicate<JsonNode> wanted) {
        for (JsonNode change : message.path("changes")) {
            for (JsonNode kiosk : change.at("/kiosks/kiosks")) {
                if (kiosk.path("device").asText().equals("kiosk-1") && wanted.test(kiosk)) {
                    return true;
                }
            }
        }
        return false;
    }
}
