package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.template.TicketTemplate;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Tickets are laid out so from the next one on. Sent by: administrator. Result: version.
 *
 * @param document the template's text, so that a fault can be told by line
 * @param logo a PNG in shades of grey of at most 576 by 240, as base64; absent for none
 * @param seen the version that was changed, 0 for the usual layout: where another one is in force by now, nothing is
 *     published; absent for whoever does not mind
 */
public record PublishTicketTemplate(
        String document, @Nullable String logo, @Nullable Integer seen) implements Command {
    public PublishTicketTemplate {
        Fields.text("document", document, TicketTemplate.CHARACTERS_MAX);
        Fields.optionalText("logo", logo, TicketTemplate.LOGO_CHARACTERS_MAX);
        Fields.optionalRange("seen", seen, 0, Integer.MAX_VALUE);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.publishTicketTemplate(this);
    }
}
