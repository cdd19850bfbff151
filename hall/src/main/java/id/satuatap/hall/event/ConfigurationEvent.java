package id.satuatap.hall.event;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was published. Immutable. */
public sealed interface ConfigurationEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.configuration(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * A whole document came into force.
     *
     * @param version from 1, gapless
     * @param scope null for the mall, else the one agency it speaks of
     * @param effective null for at once
     */
    record ConfigurationPublished(
            int version,
            @Nullable AgencyCode scope,
            @Nullable LocalDate effective,
            Catalogue document) implements ConfigurationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.published(this);
        }
    }

    /**
     * Tickets are laid out so from the next one on.
     *
     * @param version from 1, gapless
     * @param by null for the server itself
     * @param document the template's text
     * @param logo in base64; null for none
     */
    record TicketTemplatePublished(
            int version,
            @Nullable PersonId by,
            String document,
            @Nullable String logo) implements ConfigurationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.templatePublished(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R published(ConfigurationPublished event);

        R templatePublished(TicketTemplatePublished event);
    }
}
