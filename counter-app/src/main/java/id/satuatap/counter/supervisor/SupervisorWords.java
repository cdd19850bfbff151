package id.satuatap.counter.supervisor;

import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a supervisor's workspace shows, in words of the present language. Confined to the FX thread. */
public final class SupervisorWords {
    private static final String NOTHING = "–";

    private final Messages messages;
    private final MallText mallText;

    public SupervisorWords(MallText mallText) {
        this.messages = Messages.beside(SupervisorWords.class, mallText.localeProperty());
        this.mallText = mallText;
    }

    /** The bundle beside this class. */
    Messages messages() {
        return messages;
    }

    /** The mall's times and dates. */
    MallText mallText() {
        return mallText;
    }

    /** "1.578": a count that may be large. */
    String number(int count) {
        return messages.text("number", count);
    }

    /** "41:07", running; a dash where nothing runs. */
    String running(@Nullable Instant since, Instant now) {
        return since == null ? NOTHING : mallText.stopwatch(positive(since, now));
    }

    /** "16:25" between two moments. */
    String between(Instant from, Instant to) {
        return mallText.stopwatch(positive(from, to));
    }

    /** "Menunggu lama +2": the first in full, the others counted. */
    String shortly(Collection<Warning> warnings) {
        String first = warnings.stream()
                .sorted()
                .findFirst()
                .map(warning -> messages.text("warning." + warning))
                .orElse("");
        return warnings.size() < 2 ? first : messages.text("warning.more", first, warnings.size() - 1);
    }

    /** All of them, one a line. */
    String fully(Collection<Warning> warnings) {
        return warnings.stream()
                .sorted()
                .map(warning -> messages.text("warning." + warning))
                .collect(Collectors.joining("\n"));
    }

    // The mall's clock reaches this PC a little late; nobody waits a negative time for that.
    private static Duration positive(Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return length.isNegative() ? Duration.ZERO : length;
    }
}
