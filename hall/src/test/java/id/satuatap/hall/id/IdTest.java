package id.satuatap.hall.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void everyCharacterIsAllowedOrRefusedAsTheRuleSays() {
        Pattern rule = Pattern.compile("[A-Za-z0-9._:/-]");
        for (char character = 0; character < 0x300; character++) {
            String value = String.valueOf(character);
            if (rule.matcher(value).matches()) {
                assertThat(new PersonId(value).value()).isEqualTo(value);
            } else {
                assertThatThrownBy(() -> new PersonId(value))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("'" + value + "'");
            }
        }
    }

    @Test
    void anIdHasOneToEightyCharacters() {
        assertThat(new PersonId("x".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> new PersonId("x".repeat(81))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonId("")).isInstanceOf(IllegalArgumentException.class);
    }
}
