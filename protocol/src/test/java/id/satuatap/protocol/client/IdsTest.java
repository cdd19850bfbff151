package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void idsHaveTheirFormAndDoNotComeTwice() {
        Ids ids = new Ids(new Random(3));

        assertThat(Stream.generate(ids::next).limit(1_000))
                .allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{26}"))
                .doesNotHaveDuplicates();
    }
}
