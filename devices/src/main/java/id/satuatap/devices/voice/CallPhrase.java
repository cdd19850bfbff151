package id.satuatap.devices.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one call as clip keys; immutable.
 *
 * <p>What belongs to one breath ("dua", "belas") is one group: words of a group are joined closely, groups are set apart
 * as a comma would.
 *
 * @param groups clip keys in the order they are spoken, without the chime
 */
public record CallPhrase(List<List<String>> groups) {

    public CallPhrase {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** The phrase of a call in a language, as the mall wants it read. */
    public static CallPhrase of(VoiceCall call, VoiceLanguage language, PhraseSettings settings) {
        var full = call.form() == PhraseForm.FULL;
        var spelling = new Spelling(new SpokenNumber(language));
        var groups = new ArrayList<List<String>>();
        if (call.recall() && settings.announceRecalls()) {
            groups.add(List.of(ClipKeys.RECALL));
        }
        if (full) {
            groups.add(List.of(ClipKeys.QUEUE_NUMBER));
        }
        groups.addAll(spelling.ticket(call.ticketNumber(), settings.tickets()));
        groups.addAll(call.counter().match(new CounterLabel.Cases<List<List<String>>>() {
            @Override
            public List<List<String>> numbered(CounterLabel.Numbered label) {
                var lead = full ? ClipKeys.PROCEED_TO_COUNTER : ClipKeys.TO_COUNTER;
                return leading(lead, spelling.label(label.label(), settings.counters()));
            }

            @Override
            public List<List<String>> named(CounterLabel.Named label) {
                return full
                        ? List.of(List.of(ClipKeys.PROCEED_TO, label.clipKey()))
                        : List.of(List.of(label.clipKey()));
            }
        }));
        return new CallPhrase(groups);
    }

    /** All keys in the order they are spoken. */
    public List<String> clipKeys() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** "silakan menuju loket tiga" is one breath: the lead joins the first group of what follows. */
    private static List<List<String>> leading(String lead, List<List<String>> following) {
        var groups = new ArrayList<List<String>>();
        var first = new ArrayList<String>();
        first.add(lead);
        if (!following.isEmpty()) {
            first.addAll(following.get(0));
        }
        groups.add(first);
        groups.addAll(following.subList(Math.min(1, following.size()), following.size()));
        return groups;
    }
}
