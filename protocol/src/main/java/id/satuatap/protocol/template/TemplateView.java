package id.satuatap.protocol.template;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. GET /api/v1/ticket-template: how tickets are laid out.
 *
 * @param version from 1, grows with every publication
 * @param document its text
 * @param logo a PNG in shades of grey, as base64; absent for none
 * @param at when it was published
 * @param by who published it: the name, or the id where it has none; absent for the server itself
 */
public record TemplateView(
        int version,
        String document,
        @Nullable String logo,
        Instant at,
        @Nullable String by) {
    public TemplateView {
        Fields.range("version", version, 1, Integer.MAX_VALUE);
        Fields.text("document", document, TicketTemplate.CHARACTERS_MAX);
        Fields.optionalText("logo", logo, TicketTemplate.LOGO_CHARACTERS_MAX);
        Fields.required("at", at);
        Fields.optionalText("by", by);
    }
}
