package id.satuatap.server;

import java.io.Console;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a command line has passwords from: the environment, or a person at the console who types them unseen. Immutable. */
final class TypedPasswords {
    static final String PRESENT = "SATU_ATAP_PASSWORD";
    static final String FRESH = "SATU_ATAP_NEW_PASSWORD";

    private final Function<String, @Nullable String> environment;
    private final @Nullable Console console;

    /** @param console null where nobody sits at one */
    TypedPasswords(Function<String, @Nullable String> environment, @Nullable Console console) {
        this.environment = environment;
        this.console = console;
    }

    /** Of somebody who has one; empty when it is nowhere. */
    Optional<String> present(String person) {
        return given(PRESENT).or(() -> asked("Password of " + person + ": "));
    }

    /** One of his own, typed twice, and again where the two were not the same; empty when it is nowhere. */
    Optional<String> fresh(String person) {
        return given(FRESH).or(() -> {
            Optional<String> first = asked("A new password for " + person + ": ");
            while (first.isPresent() && !first.equals(asked("Once more: "))) {
                first = asked("The two were not the same. A new password for " + person + ": ");
            }
            return first;
        });
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isEmpty());
    }

    private Optional<String> asked(String question) {
        if (console == null) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("%s", question);
        if (typed == null) {
            return Optional.empty();
        }
        String word = new String(typed);
        Arrays.fill(typed, ' ');
        return Optional.of(word).filter(some -> !some.isEmpty());
    }
}
