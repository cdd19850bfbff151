package id.satuatap.counter.link;

import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.text.Messages;
import java.util.List;

/**
 * Immutable. Something to tell a person: a text of a bundle that is chosen when it is shown, in the language of that
 * moment.
 *
 * @param tone how bad it is
 * @param feature beside which class its text lies
 * @param key of its text
 * @param arguments of its text; a saying among them is told in the same language
 */
public record Saying(Tone tone, Class<?> feature, String key, List<Object> arguments) {
    public Saying {
        arguments = List.copyOf(arguments);
    }

    /** Both, one after the other. */
    public Saying and(Saying next) {
        return new Saying(tone, Answers.class, "both", List.of(this, next));
    }

    /** The words, in the language of {@code messages}. */
    public String words(Messages messages) {
        Object[] told = arguments.stream()
                .map(argument -> argument instanceof Saying saying ? saying.words(messages) : argument)
                .toArray();
        return messages.forFeature(feature).text(key, told);
    }
}
