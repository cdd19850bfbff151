package id.satuatap.server;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line, as files have it or as people write it. Stateless. */
final class TypedDay implements ITypeConverter<LocalDate> {
    private static final DateTimeFormatter AS_PEOPLE_WRITE =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String typed) {
        return read(typed, DateTimeFormatter.ISO_LOCAL_DATE)
                .or(() -> read(typed, AS_PEOPLE_WRITE))
                .orElseThrow(() -> new TypeConversionException(
                        "'" + typed + "' is no date; write it as 2026-11-24 or 24-11-2026"));
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed.trim(), form));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
