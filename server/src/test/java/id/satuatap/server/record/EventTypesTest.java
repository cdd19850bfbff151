package id.satuatap.server.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTest {
    private static final ObjectMapper JSON = HallJson.mapper();

    private static final TurnId TURN = new TurnId("v/1/1");
    private static final VisitId PART = new VisitId("s");
    private static final VisitId WHOLE = new VisitId("v");
    private static final PersonId DEWI = new PersonId("dewi");

    private static final Map<String, HallEvent> OLDER = Map.ofEntries(
            Map.entry("{'type':'ClockConfirmed','v':1}", new DayEvent.ClockConfirmed(0)),
            Map.entry(
                    "{'type':'NoticeQueued','v':1,'announcement':'n-1','acousticGroup':1,'urgent':true,'seconds':24,"
                            + "'dropAt':'2026-11-23T02:00:00Z'}",
                    new AnnouncementEvent.NoticeQueued(
                            new AnnouncementId("n-1"), 1, true, 24, Instant.parse("2026-11-23T02:00:00Z"), List.of())),
            Map.entry(
                    "{'type':'OverrideApproved','v':1,'override':{'id':'o','agency':'DKC','date':'2026-11-23',"
                            + "'kind':'EXTENDED','until':'16:00','reason':'CROWD','approvedBy':'dewi'}}",
                    approved(HoursOverride.Kind.EXTENDED, null, LocalTime.of(16, 0), "CROWD", null)),
            Map.entry(
                    "{'type':'OverrideApproved','v':2,'override':{'id':'o','agency':'DKC','service':'DKC-01',"
                            + "'date':'2026-11-23','kind':'MORE_NUMBERS','reason':'MANY_WAIT','approvedBy':'dewi','numbers':5}}",
                    approved(HoursOverride.Kind.MORE_NUMBERS, new ServiceCode("DKC-01"), null, "MANY_WAIT", 5)),
            Map.entry(
                    "{'type':'TicketCalled','v':1,'turn':'v/1/1','leg':'v/1','counter':'L01','officer':'dewi',"
                            + "'policy':'OLDEST_FIRST','waitingThen':3}",
                    new TurnEvent.TicketCalled(
                            TURN, new LegId("v/1"), new CounterCode("L01"), DEWI, "OLDEST_FIRST", 3)),
            Map.entry("{'type':'TicketMissed','v':1,'turn':'v/1/1'}", new TurnEvent.TicketMissed(TURN)),
            Map.entry(
                    "{'type':'TicketTransferred','v':1,'turn':'v/1/1','toService':'DKC-01'}",
                    new TurnEvent.TicketTransferred(TURN, new ServiceCode("DKC-01"), true)),
            Map.entry(
                    "{'type':'VisitsJoined','v':1,'visit':'s','into':'v','by':'dewi','reason':'SAME_VISITOR'}",
                    new JourneyEvent.VisitsJoined(PART, WHOLE, DEWI, "SAME_VISITOR", 0)),
            Map.entry(
                    "{'type':'VisitParted','v':1,'visit':'s','from':'v','by':'dewi','reason':'FAMILY'}",
                    new JourneyEvent.VisitParted(PART, WHOLE, DEWI, "FAMILY", 0)));

    private static HallEvent approved(
            HoursOverride.Kind kind, ServiceCode service, LocalTime until, String reason, Integer numbers) {
        return new ScheduleEvent.OverrideApproved(new HoursOverride(
                new OverrideId("o"),
                new AgencyCode("DKC"),
                service,
                LocalDate.of(2026, 11, 23),
                kind,
                null,
                until,
                reason,
                DEWI,
                numbers,
                null));
    }

    static Stream<Class<?>> everyEvent() {
        return leaves(HallEvent.class).stream();
    }

    @Test
    void everyEventHasANameAndNothingElseHas() {
        List<Class<?>> registered = new ArrayList<>();
        EventTypes.ofThisRelease().all().forEach(type -> registered.add(type.type()));

        assertThat(registered).containsExactlyInAnyOrderElementsOf(leaves(HallEvent.class));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventComesBackAsItWas(Class<?> type) throws Exception {
        EventCodec codec = new EventCodec(EventTypes.ofThisRelease(), JSON);
        for (boolean full : new boolean[] {true, false}) {
            HallEvent event = (HallEvent) new SampleRecords(full).of(type);

            assertThat(read(codec, written(codec, event))).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void noComponentIsNamedLikeTheEnvelope(Class<?> type) {
        assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .doesNotContain("type", "v");
    }

    private static String written(EventCodec codec, HallEvent event) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            codec.write(event, out, JSON.getSerializerProviderInstance());
        }
        return text.toString();
    }

    @Test
    void idsAndTimesArePlainStrings() throws Exception {
        EventCodec codec = new EventCodec(EventTypes.ofThisRelease(), JSON);

        assertThat(written(codec, new TurnEvent.TicketRecalled(new TurnId("v/1/1"))))
                .isEqualTo("{\"type\":\"TicketRecalled\",\"v\":1,\"turn\":\"v/1/1\"}");
        assertThat(written(codec, new DayEvent.DayOpened(LocalDate.of(2026, 11, 23))))
                .isEqualTo("{\"type\":\"DayOpened\",\"v\":1,\"date\":\"2026-11-23\"}");
    }

    @Test
    void anUnknownTypeStopsWithItsName() {
        assertThatThrownBy(() -> decode(EventTypes.ofThisRelease(), "{\"type\":\"TicketEaten\",\"v\":1}"))
                .isInstanceOf(UnknownEventException.class)
                .hasMessageContaining("TicketEaten");
    }

    @Test
    void aNewerVersionStopsWithItsName() {
        assertThatThrownBy(() ->
                        decode(EventTypes.ofThisRelease(), "{\"type\":\"DayOpened\",\"v\":2,\"date\":\"2026-11-23\"}"))
                .isInstanceOf(UnknownEventException.class)
                .hasMessageContaining("DayOpened")
                .hasMessageContaining("version 2");
    }

    @Test
    void aMissingOrUnknownComponentIsNeverGuessedAt() {
        assertThatThrownBy(() ->
                        decode(EventTypes.ofThisRelease(), "{\"type\":\"ServingStarted\",\"v\":1,\"turn\":\"v/1/1\"}"))
                .hasMessageContaining("byItself");
        assertThatThrownBy(() -> decode(
                        EventTypes.ofThisRelease(),
                        "{\"type\":\"TicketRecalled\",\"v\":1,\"turn\":\"v/1/1\",\"louder\":true}"))
                .hasMessageContaining("louder");
    }

    @Test
    void anOldEventIsLiftedStepByStep() throws Exception {
        EventTypes lifting = new EventTypes.Builder()
                .add("ServingStarted", TurnEvent.ServingStarted.class, 2)
                .upcast("ServingStarted", 0, older -> {
                    older.set("turn", older.remove("call"));
                    return older;
                })
                .upcast("ServingStarted", 1, older -> older.put("byItself", false))
                .build();

        assertThat(decode(lifting, "{\"type\":\"ServingStarted\",\"v\":0,\"call\":\"v/1/1\"}"))
                .isEqualTo(new TurnEvent.ServingStarted(new TurnId("v/1/1"), false));
        assertThat(decode(lifting, "{\"type\":\"ServingStarted\",\"v\":1,\"turn\":\"v/1/1\"}"))
                .isEqualTo(new TurnEvent.ServingStarted(new TurnId("v/1/1"), false));
    }

    /** Of the configuration's the golden journal holds one of version 1, which is lifted through all of them. */
    @Test
    void eachOlderVersionOfAnEventHasASample() {
        List<String> older = new ArrayList<>();
        EventTypes.ofThisRelease().all().stream()
                .filter(type -> !type.name().equals("ConfigurationPublished"))
                .forEach(type -> IntStream.range(1, type.version())
                        .forEach(version -> older.add("{'type':'" + type.name() + "','v':" + version)));

        assertThat(older)
                .hasSameSizeAs(OLDER.keySet())
                .allSatisfy(begin -> assertThat(OLDER.keySet()).anyMatch(sample -> sample.startsWith(begin)));
    }

    @ParameterizedTest
    @MethodSource("olderSamples")
    void anOlderVersionOfAnEventIsReadAsWhatItMeant(String text) throws Exception {
        assertThat(decode(EventTypes.ofThisRelease(), text.replace('\'', '"'))).isEqualTo(OLDER.get(text));
    }

    static Stream<String> olderSamples() {
        return OLDER.keySet().stream();
    }

    private static HallEvent decode(EventTypes types, String text) throws Exception {
        return read(new EventCodec(types, JSON), text);
    }

    private static HallEvent read(EventCodec codec, String text) throws IOException {
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            HallEvent event = codec.read(in);
            assertThat(in.nextToken()).as("what is left of " + text).isNull();
            return event;
        }
    }

    @Test
    void anEventThatDoesNotBeginWithItsTypeAndVersionIsRefused() {
        assertThatThrownBy(() -> decode(EventTypes.ofThisRelease(), "{\"v\":1,\"type\":\"ClockConfirmed\"}"))
                .isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> decode(EventTypes.ofThisRelease(), "{\"type\":\"ClockConfirmed\"}"))
                .isInstanceOf(UnreadableRecordException.class);
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(sub -> leaves(sub).stream())
                .<Class<?>>map(leaf -> leaf)
                .toList();
    }
}
