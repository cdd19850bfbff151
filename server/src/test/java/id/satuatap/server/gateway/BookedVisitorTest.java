package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who had booked for half past eight comes at a quarter past. */
class BookedVisitorTest {
    private static final String COUNTER = "'counter':'" + TestMall.counterOf("DKC") + "'";

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

    @Test
    void theDeskThatCallsHimReadsWhoHeIsAndNoOtherAgency() {
        Client siti = mall.signedIn("siti");
        siti.command("OpenCounter", COUNTER);
        Client.Answer called = siti.command("CallNext", COUNTER);

        assertThat(called.accepted()).as(called.toString()).isTrue();
        assertThat(called.body().toString()).doesNotContain("Wagiyem");
        // The publisher tells it a moment after the answer.
        String desks = "";
        for (int i = 0; i < 200 && !desks.contains("Wagiyem"); i++) {
            desks = siti.get("/api/v1/hall").body().get("desks").toString();
        }
        assertThat(desks).contains("\"holder\":\"Wagiyem Sudarsih\"");
        for (Client other : new Client[] {mall.signedIn("putu"), mall.kiosk(), mall.board(), mall.otherPc()}) {
            assertThat(other.get("/api/v1/hall").body().toString()).doesNotContain("Wagiyem");
        }
        assertThat(mall.record()).contains("BookingCheckedIn").doesNotContain("Wagiyem");
    }
}
