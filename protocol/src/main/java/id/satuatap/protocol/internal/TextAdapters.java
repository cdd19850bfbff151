package id.satuatap.protocol.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;

/** Stateless. Instants, dates and times of day as text, one form each. */
final class TextAdapters {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private TextAdapters() {}

    /** Returns UTC text with exactly three digits of milliseconds; what is finer is cut. */
    static String instantText(Instant instant) {
        return INSTANT.format(instant);
    }

    /** Reads ISO-8601 text in UTC, of the years 2000 to 9999, cut to milliseconds. */
    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new DateTimeException("outside the years 2000 to 9999");
        }
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }

    static String timeText(LocalTime time) {
        return TIME.format(time);
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    static <T> JsonSerializer<T> writing(Class<T> type, Function<T, String> text) {
        return new StdScalarSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(text.apply(value));
            }
        };
    }

    static <T> JsonDeserializer<T> reading(Class<T> type, Function<String, T> parse) {
        return new StdScalarDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (parser.currentToken() != JsonToken.VALUE_STRING) {
                    return context.reportInputMismatch(type, "must be text");
                }
                String text = parser.getText();
                try {
                    return parse.apply(text);
                } catch (DateTimeException notATime) {
                    throw context.weirdStringException(text, type, "not of the expected form");
                }
            }
        };
    }
}
