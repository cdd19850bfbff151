package id.satuatap.server.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.Id;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.OverrideId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.BookingCode;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/**
 * The JSON of what is kept on disk: ids and times as plain strings, enums by name, nothing for null. Stateless.
 *
 * <p>It reads strictly: an unknown, missing or ill-typed component is an error, never another history.
 */
public final class HallJson {
    private HallJson() {}

    /** A mapper of its own for each caller; thread-safe. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(module())
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("hall");
        module.addSerializer(new Written<>(Id.class, Id::value));
        read(module, AgencyCode.class, AgencyCode::new);
        read(module, ServiceCode.class, ServiceCode::new);
        read(module, CounterCode.class, CounterCode::new);
        read(module, VisitId.class, VisitId::new);
        read(module, LegId.class, LegId::new);
        read(module, TurnId.class, TurnId::new);
        read(module, AnnouncementId.class, AnnouncementId::new);
        read(module, PersonId.class, PersonId::new);
        read(module, DeviceId.class, DeviceId::new);
        read(module, OverrideId.class, OverrideId::new);
        read(module, BookingId.class, BookingId::new);
        module.addSerializer(new Written<>(BookingCode.class, BookingCode::text));
        read(module, BookingCode.class, BookingCode::new);
        read(module, LifeEventCode.class, LifeEventCode::new);
        module.addSerializer(new Written<>(Instant.class, Instants::text));
        module.addSerializer(new Written<>(LocalDate.class, LocalDate::toString));
        module.addSerializer(new Written<>(LocalTime.class, LocalTime::toString));
        read(module, Instant.class, Instants::parse);
        read(module, LocalDate.class, LocalDate::parse);
        read(module, LocalTime.class, LocalTime::parse);
        return module;
    }

    private static <T> void read(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addDeserializer(type, new Read<>(type, parse));
    }

    private static final class Written<T> extends StdScalarSerializer<T> {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient Function<T, String> text;

        Written(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text.apply(value));
        }
    }

    private static final class Read<T> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parse;

        Read(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString("");
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                throw context.weirdStringException(text, handledType(), String.valueOf(e.getMessage()));
            }
        }
    }
}
