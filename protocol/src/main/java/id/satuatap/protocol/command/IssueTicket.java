package id.satuatap.protocol.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.Language;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. A visitor takes a number. Sent by: kiosk, help desk. Result: ticket.
 *
 * @param visit made by the client: 26 random characters
 * @param service what for
 * @param persons how many came together; absent = 1
 * @param priority true for a priority visitor; absent = false
 * @param language the language chosen; absent = id
 */
public record IssueTicket(String visit, String service, int persons, boolean priority, Language language)
        implements Command {
    public IssueTicket {
        Fields.id("visit", visit);
        Fields.id("service", service);
        Fields.range("persons", persons, 1, Fields.PERSONS_MAX);
        Fields.required("language", language);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.issueTicket(this);
    }

    /** Returns the command with the defaults of absent fields filled in. */
    @JsonCreator
    public static IssueTicket of(
            @JsonProperty("visit") String visit,
            @JsonProperty("service") String service,
            @JsonProperty("persons") @Nullable Integer persons,
            @JsonProperty("priority") @Nullable Boolean priority,
            @JsonProperty("language") @Nullable Language language) {
        return new IssueTicket(
                visit,
                service,
                persons == null ? 1 : persons,
                priority != null && priority,
                language == null ? Language.INDONESIAN : language);
    }
}
