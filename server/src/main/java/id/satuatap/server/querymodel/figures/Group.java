package id.satuatap.server.querymodel.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose figures they are: up to two codes, empty where there is none. Immutable.
 *
 * @param outer for example an agency's code
 * @param inner for example a service's code
 */
record Group(String outer, String inner) {
    static final Group MALL = new Group("", "");

    static Group of(String code) {
        return new Group(code, "");
    }

    /** The rows of each group that has any. */
    static <T> Map<Group, List<T>> parts(List<T> rows, Function<T, Group> whose) {
        return rows.stream().collect(Collectors.groupingBy(whose));
    }
}
