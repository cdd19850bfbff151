package id.satuatap.counter.workspace;

import id.satuatap.counter.link.Saying;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a workspace tells its person, and what it asks him before it does it; one of each at a time. Confined to the FX thread. */
public final class Talk {
    private final ReadOnlyObjectWrapper<@Nullable Saying> saying = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();

    /** What to tell; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Saying> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** What is to be said twice; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** @param news null when there is nothing to tell any more */
    public void tell(@Nullable Saying news) {
        saying.set(news);
    }

    /** What was told goes away. */
    public void dismiss() {
        saying.set(null);
    }

    /** What was told goes away, and the question stands until it is answered or another one is asked. */
    public void ask(Question asked) {
        saying.set(null);
        question.set(asked);
    }

    public void yes() {
        Question asked = question.get();
        question.set(null);
        if (asked != null) {
            asked.act().run();
        }
    }

    public void no() {
        question.set(null);
    }
}
