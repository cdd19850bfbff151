package id.satuatap.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.server.catalogue.FaultReason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueReasonsTest {
    @Test
    void theProtocolHasEachReasonWithAsManyValuesAsItsWordsName() {
        assertThat(id.satuatap.protocol.catalogue.FaultReason.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(
                        Arrays.stream(FaultReason.values()).map(Enum::name).toList());
        for (FaultReason reason : FaultReason.values()) {
            String words = reason.words(List.of("first", "second"));
            assertThat(List.of("first", "second"))
                    .filteredOn(words::contains)
                    .hasSize(id.satuatap.protocol.catalogue.FaultReason.valueOf(reason.name())
                            .valueCount());
        }
    }
}
