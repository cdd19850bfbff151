package id.satuatap.protocol.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.command.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Stateless. Makes the mapper: strict about types, deaf to unknown fields, bounded in depth and number length. */
public final class JsonMappers {
    private static final int NESTING_MAX = 32;
    private static final int NUMBER_CHARACTERS_MAX = 40;
    private static final int NAME_CHARACTERS_MAX = 200;
    private static final int STRING_CHARACTERS_MAX = 8 * 1024 * 1024;

    private JsonMappers() {}

    /** Returns a new mapper; it is thread-safe as long as nobody configures it. */
    public static ObjectMapper create() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING_MAX)
                        .maxNumberLength(NUMBER_CHARACTERS_MAX)
                        .maxNameLength(NAME_CHARACTERS_MAX)
                        .maxStringLength(STRING_CHARACTERS_MAX)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .addModule(times())
                .build();
    }

    private static SimpleModule times() {
        SimpleModule module = new SimpleModule("satu-atap");
        module.addSerializer(Instant.class, TextAdapters.writing(Instant.class, TextAdapters::instantText));
        module.addDeserializer(Instant.class, TextAdapters.reading(Instant.class, TextAdapters::instant));
        module.addSerializer(LocalDate.class, TextAdapters.writing(LocalDate.class, LocalDate::toString));
        module.addDeserializer(LocalDate.class, TextAdapters.reading(LocalDate.class, LocalDate::parse));
        module.addSerializer(LocalTime.class, TextAdapters.writing(LocalTime.class, TextAdapters::timeText));
        module.addDeserializer(LocalTime.class, TextAdapters.reading(LocalTime.class, TextAdapters::time));
        for (Class<?> type : Command.class.getPermittedSubclasses()) {
            module.registerSubtypes(new NamedType(type, type.getSimpleName()));
        }
        for (Class<?> type : Change.class.getPermittedSubclasses()) {
            module.registerSubtypes(new NamedType(type, type.getSimpleName()));
        }
        return module;
    }
}
