package id.satuatap.server.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the fields of one object. Confined to one thread. What is missing or ill-typed becomes a fault, and a stand-in is
 * returned, so that reading goes on to the next fault; nothing is built of stand-ins, since any fault refuses the file.
 */
final class Fields {
    /** Longest text that a screen of ours takes, in characters. */
    static final int TEXT_CHARACTERS_MAX = 500;

    private final Node object;
    private final Faults faults;

    Fields(Node object, Faults faults) {
        this.object = object;
        this.faults = faults;
        if (object.object().isEmpty()) {
            faults.add(object, FaultReason.NOT_AN_OBJECT);
        }
    }

    Node node() {
        return object;
    }

    Faults faults() {
        return faults;
    }

    boolean has(String name) {
        return object.field(name).isPresent();
    }

    /** Where a field stands, for a fault about its value; the object where it is missing. */
    Node at(String name) {
        return object.field(name).orElse(object);
    }

    /** The fields of an object that must be there; where it is not, that is the only fault. */
    Fields part(String name) {
        if (!has(name)) {
            faults.missing(object, name);
        }
        return new Fields(
                object.field(name).orElseGet(() -> new Node(null, object.line(), object.column(), object.pathOf(name))),
                faults);
    }

    /** Not empty, at most {@link #TEXT_CHARACTERS_MAX} characters. */
    String text(String name) {
        return text(name, TEXT_CHARACTERS_MAX);
    }

    /** Not empty, at most so many characters. */
    String text(String name, int charactersMax) {
        return parsed(name, FaultReason.NOT_TEXT, "FAULT", text -> said(text, charactersMax));
    }

    String textOr(String name, String otherwise) {
        return has(name)
                ? parsed(name, FaultReason.NOT_TEXT, otherwise, text -> printable(text, TEXT_CHARACTERS_MAX))
                : otherwise;
    }

    private static String said(String text, int charactersMax) {
        if (text.isBlank()) {
            throw new UnfitException(FaultReason.EMPTY);
        }
        return printable(text, charactersMax);
    }

    /** What the protocol would not carry must not get into the record: no screen could be told of it. */
    private static String printable(String text, int charactersMax) {
        if (text.length() > charactersMax) {
            throw new UnfitException(FaultReason.TOO_LONG, Integer.toString(charactersMax));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
            throw new UnfitException(FaultReason.CONTROL_CHARACTERS);
        }
        return text;
    }

    /** A value that text is parsed to; one that cannot be is told as not being of the form. */
    <T> T parsed(String name, FaultReason form, T standIn, Function<String, T> parse) {
        Optional<Node> field = object.field(name);
        if (field.isEmpty()) {
            faults.missing(object, name);
            return standIn;
        }
        return parsed(field.get(), form, standIn, parse);
    }

    <T> T parsed(Node field, FaultReason form, T standIn, Function<String, T> parse) {
        Optional<String> text = field.text();
        if (text.isEmpty()) {
            faults.add(field, FaultReason.NOT_TEXT);
            return standIn;
        }
        try {
            return parse.apply(text.get());
        } catch (UnfitException e) {
            faults.add(field, e);
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add(field, form, text.get());
        }
        return standIn;
    }

    int whole(String name, int least, int most) {
        Optional<Node> field = object.field(name);
        if (field.isEmpty()) {
            faults.missing(object, name);
            return least;
        }
        return (int) whole(field.get(), least, most);
    }

    int wholeOr(String name, int least, int most, int otherwise) {
        return has(name) ? whole(name, least, most) : otherwise;
    }

    Optional<Long> wholeIfThere(String name, long least, long most) {
        return object.field(name).map(field -> whole(field, least, most));
    }

    private long whole(Node field, long least, long most) {
        Optional<BigDecimal> number = field.number().filter(Fields::isWhole);
        if (number.isEmpty()
                || number.get().compareTo(BigDecimal.valueOf(least)) < 0
                || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            faults.add(field, FaultReason.NOT_A_WHOLE_NUMBER, Long.toString(least), Long.toString(most));
            return least;
        }
        return number.get().longValueExact();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    boolean truthOr(String name, boolean otherwise) {
        return object.field(name)
                .map(field -> field.truth().orElseGet(() -> {
                    faults.add(field, FaultReason.NOT_TRUE_OR_FALSE);
                    return otherwise;
                }))
                .orElse(otherwise);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E[] constants = type.getEnumConstants();
        String known = Arrays.toString(constants);
        return parsed(
                name,
                FaultReason.NOT_ONE_OF,
                constants[0],
                text -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new UnfitException(FaultReason.NOT_ONE_OF, known, text)));
    }

    /** The elements of a list that must be there. */
    List<Node> list(String name) {
        if (!has(name)) {
            faults.missing(object, name);
        }
        return listIfThere(name);
    }

    /** The elements; none where there is no list. */
    List<Node> listIfThere(String name) {
        return object.field(name)
                .map(field -> field.list().orElseGet(() -> {
                    faults.add(field, FaultReason.NOT_A_LIST);
                    return List.of();
                }))
                .orElse(List.of());
    }

    List<String> textsIfThere(String name) {
        return listIfThere(name).stream()
                .map(element -> parsed(element, FaultReason.NOT_TEXT, "", text -> said(text, TEXT_CHARACTERS_MAX)))
                .toList();
    }

    /** No other fields than these. */
    void only(Set<String> names) {
        Map<String, Node> unknown = new LinkedHashMap<>();
        object.object()
                .ifPresent(fields -> fields.forEach((name, field) -> unknown.put(String.valueOf(name), (Node) field)));
        unknown.keySet().removeAll(names);
        unknown.forEach(
                (name, field) -> faults.add(field, FaultReason.UNKNOWN_FIELD, String.join(", ", new TreeSet<>(names))));
    }
}
