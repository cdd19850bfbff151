package id.satuatap.display.led;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Immutable. The LED units on one line.
 *
 * @param all at least one; no role and no address twice
 */
public record LedAssignments(List<LedAssignment> all) {

    public LedAssignments {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no LED unit is given");
        }
        distinct("role", all.stream().map(LedAssignment::role));
        distinct("address", all.stream().map(assignment -> assignment.unit().address()));
    }

    private static void distinct(String what, Stream<?> values) {
        List<?> each = values.toList();
        if (each.stream().distinct().count() != each.size()) {
            throw new IllegalArgumentException("an LED " + what + " is given twice: " + each);
        }
    }

    /**
     * Reads a list such as {@code DKC-1=0x21,DKC-2=0x22:4}, or the file of that name with one unit a line and notes after
     * {@code #}.
     *
     * @throws IllegalArgumentException saying what is wrong
     * @throws IOException if there is such a file and it cannot be read
     */
    public static LedAssignments parse(String listOrFile) throws IOException {
        return namesAFile(listOrFile)
                ? of(Files.readAllLines(Path.of(listOrFile)).stream())
                : of(Arrays.stream(listOrFile.split(",")));
    }

    private static boolean namesAFile(String listOrFile) {
        try {
            return Files.isRegularFile(Path.of(listOrFile));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static LedAssignments of(Stream<String> lines) {
        return new LedAssignments(lines.map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(LedAssignment::parse)
                .toList());
    }
}
