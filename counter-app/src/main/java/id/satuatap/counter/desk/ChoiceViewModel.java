package id.satuatap.counter.desk;

import id.satuatap.counter.link.Saying;
import id.satuatap.protocol.command.Command;
import id.satuatap.uikit.icon.Icon;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Something to choose from before a command can be sent: why, or who.
 *
 * @param heading what is asked
 * @param options in their order; never none
 * @param chosen told what was chosen
 */
public record ChoiceViewModel(Saying heading, List<Option> options, Chosen chosen) {
    public ChoiceViewModel {
        options = List.copyOf(options);
    }

    /** What comes of the choosing. */
    public interface Chosen {
        /** Send this. */
        void send(Command command);

        /** Do nothing. */
        void cancel();
    }

    /**
     * Immutable. One thing to choose.
     *
     * @param name its words
     * @param detail more about it; absent for nothing
     * @param until when he is expected back, where somebody is to be chosen; absent elsewhere
     * @param deeds what can be done with it, the usual one first
     */
    public record Option(
            Saying name, @Nullable Saying detail, @Nullable Instant until, List<Deed> deeds) {
        public Option {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * Immutable. What can be done with an option.
     *
     * @param id tells it from the option's others
     * @param name its words
     * @param icon its picture
     * @param command what it sends
     */
    public record Deed(String id, Saying name, Icon icon, Command command) {}
}
