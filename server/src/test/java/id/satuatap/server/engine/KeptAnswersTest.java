package id.satuatap.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
    private final KeptAnswers answers = new KeptAnswers();

    @Test
    void anAnswerComesBackAsItWasGiven() {
        KeptAnswers.Kept kept = kept(7, 3, "a1b2", "{\"number\":\"A-001\",\"service\":\"Akta é 漢\"}");
        add("kiosk-1", "id-1", kept);

        assertThat(find("kiosk-1", "id-1")).contains(kept);
        assertThat(find("kiosk-1", "id-2")).isEmpty();
        assertThat(find("kiosk-2", "id-1")).isEmpty();
    }

    @Test
    void theFirstAnswerStays() {
        add("kiosk-1", "id-1", kept(7, 1, "a", "1"));
        add("kiosk-1", "id-1", kept(8, 1, "b", "2"));

        assertThat(find("kiosk-1", "id-1")).contains(kept(7, 1, "a", "1"));
    }

    @Test
    void idsWithTheSameHashAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        add("kiosk-1", "Aa", kept(1, 1, "a", "1"));

        assertThat(find("kiosk-1", "BB")).isEmpty();
        add("kiosk-1", "BB", kept(2, 1, "b", "2"));
        assertThat(find("kiosk-1", "Aa")).contains(kept(1, 1, "a", "1"));
        assertThat(find("kiosk-1", "BB")).contains(kept(2, 1, "b", "2"));
    }

    @Test
    void aWholeRushIsFoundAgainWhateverItsAnswersLength() {
        Random chance = new Random(11);
        Map<String, KeptAnswers.Kept> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int length = i % 5_000 == 17 ? 300_000 : chance.nextInt(700);
            KeptAnswers.Kept kept = kept(i, i % 3, Integer.toHexString(i), "x".repeat(length));
            add("desk-" + i % 40, "id-" + i, kept);
            expected.put("id-" + i, kept);
        }

        for (int i = 0; i < 20_000; i++) {
            assertThat(find("desk-" + i % 40, "id-" + i)).contains(expected.get("id-" + i));
        }
        assertThat(find("desk-1", "id-20001")).isEmpty();
    }

    private void add(String principal, String commandId, KeptAnswers.Kept kept) {
        answers.add(CommandKey.of(principal, commandId), kept);
    }

    private Optional<KeptAnswers.Kept> find(String principal, String commandId) {
        return answers.find(CommandKey.of(principal, commandId));
    }

    private static KeptAnswers.Kept kept(long sequence, int epoch, String contentHash, String result) {
        return new KeptAnswers.Kept(contentHash, new Verdict.Accepted(sequence, epoch, result));
    }
}
