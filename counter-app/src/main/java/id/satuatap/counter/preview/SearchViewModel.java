package id.satuatap.counter.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Finds words in all pages. Confined to the FX thread.
 *
 * <p>It looks through the pages from the one that is seen, so that the first hit is near; each page is read once, and one
 * at a time however fast somebody types: a question that comes while a page is read begins with its answer.
 */
final class SearchViewModel {
    private final OpenPdf pdf;
    private final IntSupplier seen;
    private final Consumer<Hit> reveal;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING_ASKED);
    private final Map<Integer, PageText> texts = new HashMap<>();
    private int pages;
    private int question;
    private boolean reading;

    /**
     * @param seen the page that is seen
     * @param reveal brings a hit into sight
     */
    SearchViewModel(OpenPdf pdf, IntSupplier seen, Consumer<Hit> reveal) {
        this.pdf = pdf;
        this.seen = seen;
        this.reveal = reveal;
        words.addListener((value, before, after) -> begin());
    }

    /** What is looked for. */
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** There are so many pages. */
    void over(int count) {
        pages = count;
        begin();
    }

    /** The next hit; after the last the first. */
    void next() {
        go(1);
    }

    /** The hit before; before the first the last. */
    void previous() {
        go(-1);
    }

    void close() {
        question++;
        pages = 0;
        texts.clear();
    }

    private void go(int step) {
        Found now = found.get();
        int count = now.hits().size();
        if (count > 0) {
            Found next = now.at(Math.floorMod(now.current() + step, count));
            found.set(next);
            next.hit().ifPresent(reveal);
        }
    }

    private void begin() {
        int asked = ++question;
        if (words.get().isBlank() || pages == 0) {
            found.set(Found.NOTHING_ASKED);
            return;
        }
        found.set(Found.SEARCHING);
        if (!reading) {
            look(asked, seen.getAsInt(), 0);
        }
    }

    private void look(int asked, int first, int done) {
        // Pages read before need no other thread: a loop, for hundreds of them would be too deep to call each other.
        int place = done;
        while (asked == question && place < pages) {
            int page = (first + place) % pages;
            PageText known = texts.get(page);
            if (known == null) {
                int next = place + 1;
                reading = true;
                boolean taken = pdf.read(page, text -> {
                    reading = false;
                    text.ifPresent(read -> texts.put(page, read));
                    if (asked == question) {
                        take(page, text);
                        look(asked, first, next);
                    } else if (found.get().phase() == Found.Phase.SEARCHING) {
                        look(question, seen.getAsInt(), 0);
                    }
                });
                if (!taken) {
                    // Rather no answer than that the word is not there.
                    reading = false;
                    found.set(Found.NOTHING_ASKED);
                }
                return;
            }
            take(page, Optional.of(known));
            place++;
        }
        if (asked == question) {
            found.set(found.get().complete());
        }
    }

    private void take(int page, Optional<PageText> text) {
        List<Hit> here = text.map(letters -> letters.find(page, words.get())).orElse(List.of());
        if (here.isEmpty()) {
            return;
        }
        Found before = found.get();
        Optional<Hit> chosen = before.hit();
        List<Hit> hits = new ArrayList<>(before.hits());
        hits.addAll(here);
        // A stable order: those of one page stay as they stand on it.
        hits.sort(Comparator.comparingInt(Hit::page));
        Hit current = chosen.orElse(here.get(0));
        found.set(new Found(Found.Phase.SEARCHING, hits, hits.indexOf(current)));
        if (chosen.isEmpty()) {
            reveal.accept(current);
        }
    }
}
