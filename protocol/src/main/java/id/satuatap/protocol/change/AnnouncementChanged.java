package id.satuatap.protocol.change;

import id.satuatap.protocol.field.Fields;
import id.satuatap.protocol.view.AnnouncementView;

/**
 * Immutable. An announcement changed or is new.
 *
 * @param announcement the whole view as it is now
 */
public record AnnouncementChanged(AnnouncementView announcement) implements Change {
    public AnnouncementChanged {
        Fields.required("announcement", announcement);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.announcementChanged(this);
    }
}
