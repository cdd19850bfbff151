package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who had booked for half past eight comes at a quarter past. */
class BookedVisitorTest {
    private TestMall mall;
    private JsonNode ticket;

    @BeforeEach
    void comes() {
        mall = TestMall.open();
        Client.Answer made = mall.signedIn("dewi")
                .command(
                        "MakeBooking",
                        "'booking':'b','service':'DKC-01','date':'2026-11-23','time':'08:30','persons':1,'priority':false,"
                                + "'name':'Wagiyem Sudarsih'");
        String code = made.body().at("/result/booking/code").asText();
        Client.Answer came = mall.kiosk().command("CheckIn", "'visit':'came-1','code':'" + code + "'");
        assertThat(came.accepted()).as(made + " " + came).isTrue();
        ticket = came.body().at("/result/ticket");
        mall.kiosk().command("ReportCopy", "'visit':'came-1','copy':1,'step':'CONFIRMED','tier':'A'");
    }

    @AfterEach
    void close() {
        mall.close();
    }

    @Test
    void hisPaperSaysForWhenHeIsBooked() {
        assertThat(ticket.path("bookedAt").asText()).isEqualTo("2026-11-23T01:30:00.000Z");
        assertThat(mall.kiosk()
                        .command("IssueTicket", "'visit':'without','service':'DKC-01'")
                        .body()
                        .at("/result/ticket")
                        .has("bookedAt"))
                .isFalse();
    }
}
