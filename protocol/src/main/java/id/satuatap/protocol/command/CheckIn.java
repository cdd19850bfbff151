package id.satuatap.protocol.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.Language;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Somebody with a booking is here and gets his number. Sent by: kiosk, help desk. Result: ticket.
 *
 * @param visit made by the client: 26 random characters
 * @param code of the booking, with or without its hyphen; or the token of the paper of whoever was left over
 * @param language the language chosen; absent = id
 */
public record CheckIn(String visit, String code, Language language) implements Command {
    public CheckIn {
        Fields.id("visit", visit);
        Fields.id("code", code);
        Fields.required("language", language);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checkIn(this);
    }

    /** Returns the command with the defaults of absent fields filled in. */
    @JsonCreator
    public static CheckIn of(
            @JsonProperty("visit") String visit,
            @JsonProperty("code") String code,
            @JsonProperty("language") @Nullable Language language) {
        return new CheckIn(visit, code, language == null ? Language.INDONESIAN : language);
    }
}
