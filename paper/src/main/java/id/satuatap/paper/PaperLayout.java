package id.satuatap.paper;

import id.satuatap.devices.printer.LogoException;
import id.satuatap.devices.printer.TicketLogo;
import id.satuatap.protocol.template.TemplateReading;
import id.satuatap.protocol.template.TicketTemplate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How tickets are laid out, ready to be printed. Immutable.
 *
 * @param logo null for none
 */
public record PaperLayout(TicketTemplate template, @Nullable TicketLogo logo) {
    private static final PaperLayout USUAL = new PaperLayout(TicketTemplate.usual(), null);

    /** What holds where nobody published another. */
    public static PaperLayout usual() {
        return USUAL;
    }

    /**
     * Reads a published one.
     *
     * @param logo in base64; null for none
     * @return empty when it cannot be read, as one of a later release
     */
    public static Optional<PaperLayout> read(String document, @Nullable String logo) {
        TemplateReading reading = TemplateReading.of(document);
        try {
            return reading.good()
                    ? Optional.of(new PaperLayout(reading.template(), logo == null ? null : logo(logo)))
                    : Optional.empty();
        } catch (IllegalArgumentException | LogoException unread) {
            return Optional.empty();
        }
    }

    private static TicketLogo logo(String logo) throws LogoException {
        return TicketLogo.read(Base64.getDecoder().decode(logo));
    }
}
