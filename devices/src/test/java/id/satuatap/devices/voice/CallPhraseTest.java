package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.NINE;
import static id.satuatap.devices.voice.VoiceFixture.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallPhraseTest {

    private static final PhraseSettings DEFAULTS = PhraseSettings.defaults();

    @ParameterizedTest
    @EnumSource(names = {"INDONESIAN", "ENGLISH"})
    void callsReadAsTheVectorsSay(VoiceLanguage language) {
        var vectors = Vectors.of("calls");
        assertThat(vectors).isNotEmpty();
        for (var vector : vectors) {
            var settings =
                    new PhraseSettings(ReadingStyle.valueOf(vector.get("mode").asText()), ReadingStyle.CARDINAL, true);
            var call = VoiceCall.first(
                    "1", vector.get("ticket").asText(), vector.get("counter").asText(), NINE);
            assertThat(text(CallPhrase.of(call, language, settings), language))
                    .isEqualTo(bare(vector.get(language.code()).asText()));
        }
    }

    private static String text(CallPhrase phrase, VoiceLanguage language) {
        var words = VoiceFixture.words(language);
        return phrase.clipKeys().stream()
                .map(key -> language == VoiceLanguage.ENGLISH && key.startsWith("letter-")
                        ? key.substring("letter-".length())
                        : words.get(key))
                .collect(Collectors.joining(" "));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[,.]", "").replace('-', ' ');
    }

    @Test
    void aTicketIsSpelledWithCommasAndTheCounterIsOneBreath() {
        var call = VoiceCall.first("1", "AD-012", "12", NINE);

        assertThat(CallPhrase.of(call, VoiceLanguage.INDONESIAN, DEFAULTS).groups())
                .extracting(group -> String.join("+", group))
                .containsExactly(
                        "queue-number", "letter-a", "letter-d", "nol", "satu", "dua", "proceed-to-counter+dua+belas");
    }

    @Test
    void aPrefixWithADigitAndALetteredCounterAreReadAsPeopleSayThem() {
        var settings = new PhraseSettings(ReadingStyle.CARDINAL, ReadingStyle.CARDINAL, true);
        var call = VoiceCall.first("1", "4K-010", "4K-1", NINE);

        assertThat(CallPhrase.of(call, VoiceLanguage.INDONESIAN, settings).clipKeys())
                .containsExactly(
                        "queue-number",
                        "empat",
                        "letter-k",
                        "sepuluh",
                        "proceed-to-counter",
                        "empat",
                        "letter-k",
                        "satu");
    }

    @Test
    void aNamedCounterIsSpokenByItsOwnClip() {
        var call =
                new VoiceCall("1", "A-001", new CounterLabel.Named("counter-priority"), false, PhraseForm.FULL, NINE);

        assertThat(CallPhrase.of(call, VoiceLanguage.INDONESIAN, DEFAULTS).clipKeys())
                .endsWith("nol", "nol", "satu", "proceed-to", "counter-priority");
    }

    @Test
    void theShortFormIsTheNumberAndTheCounter() {
        var call = new VoiceCall("1", "A-001", new CounterLabel.Numbered("3"), false, PhraseForm.SHORT, NINE);

        assertThat(CallPhrase.of(call, VoiceLanguage.INDONESIAN, DEFAULTS).clipKeys())
                .containsExactly("letter-a", "nol", "nol", "satu", "to-counter", "tiga");
    }

    @Test
    void aRecallSaysSoFirstUnlessTheMallWantsItOtherwise() {
        var recall = aCall("1", "A-001").again("2", NINE.plusSeconds(20));
        var quiet = new PhraseSettings(ReadingStyle.DIGITS, ReadingStyle.CARDINAL, false);

        assertThat(CallPhrase.of(recall, VoiceLanguage.INDONESIAN, DEFAULTS).clipKeys())
                .startsWith("recall", "letter-a");
        assertThat(CallPhrase.of(recall, VoiceLanguage.INDONESIAN, quiet).clipKeys())
                .startsWith("letter-a");
    }

    @Test
    void aNumberTooLongForACardinalIsReadDigitByDigit() {
        var settings = new PhraseSettings(ReadingStyle.CARDINAL, ReadingStyle.CARDINAL, true);

        assertThat(CallPhrase.of(aCall("1", "A-12345"), VoiceLanguage.ENGLISH, settings)
                        .clipKeys())
                .contains("one", "two", "three", "four", "five");
    }

    @Test
    void aRecallIsShorterThanTheFirstCall() {
        for (var language : VoiceLanguage.values()) {
            var voice = new CallVoice(VoiceFixture.shipped(language), DEFAULTS);
            var first = aCall("1", "A-012");

            assertThat(voice.audio(first.again("2", NINE)).audio().durationMillis())
                    .as("%s", language)
                    .isLessThan(voice.audio(first).audio().durationMillis());
        }
    }

    @Test
    void javaneseReadsEveryNumberDigitByDigit() {
        var settings = new PhraseSettings(ReadingStyle.CARDINAL, ReadingStyle.CARDINAL, true);

        assertThat(CallPhrase.of(VoiceCall.first("1", "A-012", "12", NINE), VoiceLanguage.JAVANESE, settings)
                        .clipKeys())
                .containsExactly(
                        "queue-number",
                        "letter-a",
                        "nol",
                        "setunggal",
                        "kalih",
                        "proceed-to-counter",
                        "setunggal",
                        "kalih");
    }
}
