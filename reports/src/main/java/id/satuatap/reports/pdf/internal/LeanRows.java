package id.satuatap.reports.pdf.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tagged PDF small: the figures of a row, one cell that is heard in order, become one object instead of one for each
 * figure. Of a report of sixty agencies nine tenths were such objects, which PDF 1.4 cannot compress. Confined to one thread.
 */
public final class LeanRows {
    private static final Set<String> FLAT = Set.of("TD", "TH", "H1", "H2");

    private final PdfObjects objects;
    private final Map<Integer, Element> elements = new HashMap<>();
    private final Map<Integer, Integer> mergedInto = new HashMap<>();

    /** One element of the structure: what it is, and the elements or the one piece of a page below it. Immutable. */
    private record Element(
            int parent,
            String role,
            @Nullable Integer page,
            @Nullable Integer content,
            List<Integer> below) {}

    private LeanRows(PdfObjects objects) {
        this.objects = objects;
    }

    /** The same pages. */
    public static byte[] of(byte[] pdf) {
        LeanRows rows = new LeanRows(PdfObjects.of(pdf));
        rows.readElements();
        new TreeMap<>(rows.elements).forEach((number, element) -> {
            if (element.role().equals("TR")) {
                rows.merge(number, element);
            }
        });
        new TreeMap<>(rows.elements).forEach(rows::flatten);
        return rows.objects.written(rows.mergedInto);
    }

    /** A cell or heading of one piece of text needs no element of its own for that piece. */
    private void flatten(int number, Element element) {
        Element leaf =
                element.below().size() == 1 ? elements.get(element.below().get(0)) : null;
        if (leaf != null
                && leaf.content() != null
                && leaf.page() != null
                && FLAT.contains(element.role())
                && !mergedInto.containsKey(number)
                && !mergedInto.containsKey(element.below().get(0))) {
            objects.replace(
                    number,
                    "<</P " + element.parent() + " 0 R/S/" + element.role() + "/Pg " + leaf.page()
                            + " 0 R/Type/StructElem/K " + leaf.content() + ">>");
            mergedInto.put(element.below().get(0), number);
        }
    }

    private void readElements() {
        objects.bodies().forEach((number, body) -> {
            var found = PdfObjects.ELEMENT.matcher(body);
            if (found.lookingAt()) {
                String below = Objects.requireNonNullElse(found.group(5), "");
                elements.put(
                        number,
                        new Element(
                                Integer.parseInt(found.group(1)),
                                found.group(2),
                                number(found.group(3)),
                                number(found.group(4)),
                                PdfObjects.REFERENCE
                                        .matcher(below)
                                        .results()
                                        .map(one -> Integer.valueOf(one.group(1)))
                                        .toList()));
            }
        });
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private boolean isPiece(int number) {
        Element element = elements.get(number);
        return element != null && element.content() != null;
    }

    /** The first cell is the row's name and stays. A row that is built otherwise stays as it is. */
    private void merge(int row, Element element) {
        List<Integer> cells = element.below();
        List<Integer> figures = cells.subList(Math.min(1, cells.size()), cells.size());
        List<Integer> leaves = new ArrayList<>();
        for (int figure : figures) {
            Element cell = elements.get(figure);
            if (cell == null
                    || !cell.role().equals("TD")
                    || !cell.below().stream().allMatch(this::isPiece)) {
                return;
            }
            leaves.addAll(cell.below());
        }
        List<Integer> pages = leaves.stream()
                .map(leaf -> Objects.requireNonNull(elements.get(leaf)).page())
                .distinct()
                .toList();
        if (leaves.size() < 2 || pages.size() != 1 || pages.get(0) == null) {
            return;
        }
        int one = figures.get(0);
        String contents = leaves.stream()
                .map(leaf -> String.valueOf(
                        Objects.requireNonNull(elements.get(leaf)).content()))
                .collect(Collectors.joining(" "));
        objects.replace(
                one, "<</P " + row + " 0 R/S/TD/Pg " + pages.get(0) + " 0 R/Type/StructElem/K[" + contents + "]>>");
        objects.replace(
                row,
                "<</P " + element.parent() + " 0 R/S/TR/Type/StructElem/K[" + cells.get(0) + " 0 R " + one + " 0 R]>>");
        Stream.concat(figures.stream().skip(1), leaves.stream()).forEach(gone -> mergedInto.put(gone, one));
    }
}
