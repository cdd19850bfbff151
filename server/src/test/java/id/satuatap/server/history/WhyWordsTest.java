package id.satuatap.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.calling.CallOrder;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.visit.LegState;
import id.satuatap.server.record.EventTypes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyWordsTest {
    private static final List<String> NAMES =
            List.of(VisitId.class.getName(), LegId.class.getName(), TurnId.class.getName());

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void eachEventOfAVisitAndEachStateHasWords(String language) {
        WhyWords words = WhyWords.in(Locale.forLanguageTag(language));

        Stream<String> events = EventTypes.ofThisRelease().all().stream()
                .map(EventTypes.EventType::type)
                .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(WhyWordsTest::namesAVisit))
                .map(type -> "event." + type.getSimpleName());
        Stream<String> legs = Arrays.stream(LegState.values()).map(state -> "leg." + state);
        Stream<String> counters = Arrays.stream(CounterDesk.State.values()).map(state -> "counter." + state);

        Stream<String> rules = CallOrder.RULES.stream().map(rule -> "rule." + rule);
        // The reasons that the counters' screens offer.
        Stream<String> late = Stream.of("CALL_NOT_HEARD", "AT_ANOTHER_COUNTER", "HALL_FAULT", "HARDSHIP")
                .map(reason -> "late." + reason);
        Stream<String> outages = Stream.of("NETWORK_DOWN", "SYSTEM_DOWN", "POWER_DOWN", "NO_OFFICER")
                .map(reason -> "outage." + reason);

        assertThat(Stream.of(events, legs, counters, rules, late, outages).flatMap(keys -> keys))
                .hasSizeGreaterThan(40)
                .filteredOn(key -> !words.has(key))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void bothLanguagesHaveTheSameKeys(String language) {
        assertThat(bundle(language).keySet()).isEqualTo(bundle("id").keySet());
        assertThat(bundle(language).getLocale().getLanguage()).isEqualTo("id".equals(language) ? "" : language);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                WhyWords.class.getPackageName() + ".why",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static boolean namesAVisit(RecordComponent component) {
        return NAMES.stream().anyMatch(component.getGenericType().getTypeName()::contains);
    }
}
