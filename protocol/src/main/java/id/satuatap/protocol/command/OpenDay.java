package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.time.LocalDate;

/**
 * Immutable. A business day is opened by hand. Sent by: administrator, organiser's supervisor.
 *
 * @param date the business date, in the mall's zone
 */
public record OpenDay(LocalDate date) implements Command {
    public OpenDay {
        Fields.required("date", date);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.openDay(this);
    }
}
