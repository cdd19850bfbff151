package id.satuatap.protocol.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.field.InvalidFieldException;
import id.satuatap.protocol.view.Language;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A visitor takes one number for several services. Sent by: kiosk, help desk. Result: ticket.
 *
 * @param visit made by the client: 26 random characters
 * @param lifeEvent whose order of services holds; absent = the visitor's own choice, in any order
 * @param services 2 to 8, each once; with a life event some or all of its own
 * @param persons how many came together; absent = 1
 * @param priority true for a priority visitor; absent = false
 * @param language the language chosen; absent = id
 */
public record IssueJourney(
        String visit,
        @Nullable String lifeEvent,
        List<String> services,
        int persons,
        boolean priority,
        Language language)
        implements Command {
    /** So many services may be ahead of one visitor at most. */
    public static final int SERVICES_MAX = 8;

    public IssueJourney {
        Fields.id("visit", visit);
        Fields.optionalId("lifeEvent", lifeEvent);
        services = Fields.ids("services", services);
        if (services.size() < 2 || services.size() > SERVICES_MAX || new HashSet<>(services).size() < services.size()) {
            throw new InvalidFieldException("services", "must be 2 to " + SERVICES_MAX + ", each once");
        }
        Fields.range("persons", persons, 1, Fields.PERSONS_MAX);
        Fields.required("language", language);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.issueJourney(this);
    }

    /** Returns the command with the defaults of absent fields filled in. */
    @JsonCreator
    public static IssueJourney of(
            @JsonProperty("visit") String visit,
            @JsonProperty("lifeEvent") @Nullable String lifeEvent,
            @JsonProperty("services") List<String> services,
            @JsonProperty("persons") @Nullable Integer persons,
            @JsonProperty("priority") @Nullable Boolean priority,
            @JsonProperty("language") @Nullable Language language) {
        return new IssueJourney(
                visit,
                lifeEvent,
                services,
                persons == null ? 1 : persons,
                priority != null && priority,
                language == null ? Language.INDONESIAN : language);
    }
}
