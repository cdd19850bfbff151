package id.satuatap.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTimesTest {
    private static final List<String> OFFICERS = List.of(
            "PEOPLE READY 52",
            "2026-11-23T01:00:00.000Z INFO  [client] i.s.a.people.SimulatedOfficer Called turn=V1/1/1",
            "2026-11-23T01:00:01.000Z INFO  [client] i.s.a.people.SimulatedOfficer Called turn=V2/1/1",
            "2026-11-23T01:00:02.000Z INFO  [client] i.s.a.people.SimulatedOfficer Called turn=V3/1/1");

    private static final List<String> DISPLAY = List.of(
            "ROBOT 1 yes",
            "2026-11-23T08:00:00.040+07:00 INFO  [FX] i.s.display.ServerReports Shown turn=V1/1/1",
            "2026-11-23T01:00:00.900Z INFO  [voice] i.s.d.HallVoice Speaks announcement=V1/1/1/1 ticket=A-001 afterMillis=9",
            "2026-11-23T01:00:00.990Z INFO  [FX] i.s.display.ServerReports Shown turn=V2/1/1",
            "2026-11-23T01:00:09.000Z INFO  [voice] i.s.d.HallVoice Speaks announcement=V2/1/1/2 ticket=A-002 afterMillis=9");

    @Test
    void aCallIsTimedFromItsAnswerToThePaintedBoardAndToTheFirstSound() {
        Map<String, Latencies> times = CallTimes.of(OFFICERS, DISPLAY);

        assertThat(times.get("callToBoard").percentile(99)).isEqualTo(40);
        assertThat(times.get("callToVoice").percentile(50)).isEqualTo(900);
    }

    @Test
    void aBoardThatIsQuickerThanTheAnswerTookNoTimeAndOneThatNeverShowedItIsNotCounted() {
        Map<String, Latencies> times = CallTimes.of(OFFICERS, DISPLAY);

        assertThat(times.get("callToBoard").count()).isEqualTo(2);
        assertThat(times.get("callToBoard").percentile(1)).isZero();
    }

    @Test
    void aRecallIsNotTheFirstCall() {
        assertThat(CallTimes.of(OFFICERS, DISPLAY).get("callToVoice").count()).isEqualTo(1);
    }
}
