package id.satuatap.devices.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpokenNumberTest {

    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void cardinalsReadAsTheVectorsSay(VoiceLanguage language) {
        var vectors = Vectors.of("cardinal");
        assertThat(vectors).hasSizeGreaterThan(80);
        for (var vector : vectors) {
            if (vector.get("n").asInt() > language.cardinalMax()) {
                continue;
            }
            var expected = vector.get(language.code()).asText().replace('-', ' ');
            assertThat(String.join(
                            " ",
                            new SpokenNumber(language).cardinal(vector.get("n").asInt())))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void digitsReadAsTheVectorsSay(VoiceLanguage language) {
        var vectors = Vectors.of("digits");
        assertThat(vectors).hasSizeGreaterThan(10);
        for (var vector : vectors) {
            assertThat(String.join(
                            ", ",
                            new SpokenNumber(language).digits(vector.get("text").asText())))
                    .isEqualTo(vector.get(language.code()).asText());
        }
    }

    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void noTwoNumbersSoundAlike(VoiceLanguage language) {
        var phrases = new HashSet<List<String>>();
        for (int number = 0; number <= language.cardinalMax(); number++) {
            phrases.add(new SpokenNumber(language).cardinal(number));
        }
        assertThat(phrases).hasSize(language.cardinalMax() + 1);
    }

    @ParameterizedTest
    @EnumSource(VoiceLanguage.class)
    void whatHasNoWordsIsRefused(VoiceLanguage language) {
        var number = new SpokenNumber(language);
        assertThatThrownBy(() -> number.cardinal(10_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number.cardinal(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number.digits("1a")).isInstanceOf(IllegalArgumentException.class);
    }
}
