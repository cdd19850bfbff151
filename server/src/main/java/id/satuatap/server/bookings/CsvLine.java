package id.satuatap.server.bookings;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a CSV file, cut into fields (RFC 4180, but no field goes over its line's end). Immutable.
 *
 * @param number from 1
 */
record CsvLine(int number, List<Field> fields) {
    /**
     * Immutable.
     *
     * @param column of its first character, from 1
     */
    record Field(String text, int column) {}

    CsvLine {
        fields = List.copyOf(fields);
    }

    static CsvLine cut(int number, String line, char separator) {
        List<Field> fields = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begin = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                text.append(character);
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                fields.add(new Field(text.toString().strip(), begin + 1));
                text.setLength(0);
                begin = at + 1;
            } else {
                text.append(character);
            }
        }
        fields.add(new Field(text.toString().strip(), begin + 1));
        return new CsvLine(number, fields);
    }

    /** Beyond the last there is an empty one. */
    Field field(int index) {
        return index < fields.size() ? fields.get(index) : new Field("", end());
    }

    private int end() {
        Field last = fields.get(fields.size() - 1);
        return last.column() + last.text().length();
    }
}
