package id.satuatap.hall.catalogue;

import id.satuatap.hall.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How tickets were laid out from a moment on. Immutable. The hall keeps the words and reads nothing in them.
 *
 * @param version from 1, gapless
 * @param by null for the server itself
 * @param document the template's text
 * @param logo in base64; null for none
 */
public record PublishedTemplate(
        int version,
        Instant at,
        @Nullable PersonId by,
        String document,
        @Nullable String logo) {}
