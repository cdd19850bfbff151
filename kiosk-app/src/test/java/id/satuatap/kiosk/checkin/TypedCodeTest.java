package id.satuatap.kiosk.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCodeTest {
    private static TypedCode typing(String text) {
        TypedCode code = TypedCode.NONE;
        for (String character : text.split("")) {
            code = code.and(character);
        }
        return code;
    }

    @Test
    void a_code_is_whole_after_six_of_its_characters_and_takes_no_more() {
        assertThat(typing("k7m-3x").whole()).isFalse();
        assertThat(typing("k7m-3xrrr")).isEqualTo(new TypedCode("K7M3XR"));
        assertThat(typing("K7M3XR").whole()).isTrue();
    }

    @Test
    void what_stands_in_no_code_is_not_taken() {
        assertThat(typing("O0I1B8S5")).isEqualTo(TypedCode.NONE);
    }

    @Test
    void the_last_character_can_be_taken_back() {
        assertThat(typing("K7").withoutLast().withoutLast().withoutLast()).isEqualTo(TypedCode.NONE);
        assertThat(typing("K7").at(1)).isEqualTo("7");
        assertThat(typing("K7").at(2)).isEmpty();
    }
}
