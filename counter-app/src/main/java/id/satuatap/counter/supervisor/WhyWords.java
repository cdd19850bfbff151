package id.satuatap.counter.supervisor;

import id.satuatap.protocol.view.WhyView;
import id.satuatap.uikit.text.Messages;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is before a number and why, in words. Confined to the FX thread. */
final class WhyWords {
    private final SupervisorWords words;
    private final Messages messages;

    WhyWords(SupervisorWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** Some sentences; empty where there is nothing to say. */
    String of(WhyView why) {
        return Stream.of(waiting(why), elsewhere(why), priority(why), called(why.call()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String waiting(WhyView why) {
        return why.state().equals("WAITING") ? messages.text("why.before", why.before(), why.priorityBefore()) : "";
    }

    private String elsewhere(WhyView why) {
        return why.beforeElsewhere() == 0 ? "" : messages.text("why.elsewhere", why.beforeElsewhere());
    }

    private String priority(WhyView why) {
        Instant entered = why.priorityEnteredAt();
        String may = entered == null
                ? ""
                : messages.text(
                        "why.mayOvertake", why.mayOvertake(), words.mallText().time(entered));
        String was = why.overtaken() == 0 ? "" : messages.text("why.overtaken", why.overtaken(), why.overtakenMax());
        return Stream.of(may, was).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String called(WhyView.@Nullable Call call) {
        if (call == null) {
            return "";
        }
        String rule = "detail." + call.rule();
        return messages.text(
                "why.called",
                words.mallText().time(call.at()),
                messages.has(rule) ? messages.text(rule) : call.rule(),
                call.overtook());
    }
}
