package id.satuatap.counter.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The characters of a page in reading order, each with its place. Immutable once {@link Writer#text()} has given it.
 *
 * <p>Any white space, also the end of a line, is one blank, so that words are found across lines.
 */
final class PageText {
    private final String letters;
    private final List<Area> places;

    private PageText(String letters, List<Area> places) {
        this.letters = letters;
        this.places = List.copyOf(places);
    }

    /** Finds words, whatever their case, in the order of the page. */
    List<Hit> find(int page, String words) {
        String wanted = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        int from = letters.indexOf(wanted);
        while (from >= 0) {
            int to = from + wanted.length();
            hits.add(new Hit(page, lines(from, to)));
            from = letters.indexOf(wanted, to);
        }
        return hits;
    }

    private List<Area> lines(int from, int to) {
        List<Area> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Area place = places.get(i);
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).beside(place)) {
                lines.set(last, lines.get(last).with(place));
            } else if (place.width() > 0) {
                lines.add(place);
            }
        }
        return lines.isEmpty() ? List.of(places.get(from)) : lines;
    }

    /** Puts a page's text together. Confined to one thread. */
    static final class Writer {
        private static final Area NOWHERE = new Area(0, 0, 0, 0);

        private final StringBuilder letters = new StringBuilder();
        private final List<Area> places = new ArrayList<>();

        /** A character, or the few that one drawing stands for. */
        void write(String drawn, Area place) {
            for (int i = 0; i < drawn.length(); i++) {
                char letter = Character.toLowerCase(drawn.charAt(i));
                if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                    blank();
                } else {
                    letters.append(letter);
                    places.add(place);
                }
            }
        }

        /** A blank, unless there is one already. */
        void blank() {
            int last = letters.length() - 1;
            if (last >= 0 && letters.charAt(last) != ' ') {
                letters.append(' ');
                Area before = places.get(last);
                places.add(new Area(before.x() + before.width(), before.y(), 0, before.height()));
            } else if (last < 0) {
                letters.append(' ');
                places.add(NOWHERE);
            }
        }

        PageText text() {
            return new PageText(letters.toString(), places);
        }
    }
}
