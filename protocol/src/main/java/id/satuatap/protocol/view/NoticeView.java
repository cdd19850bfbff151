package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. A notice that the board which asked may say now. Audience: HALL, everybody.
 *
 * @param notice the board's name for it
 * @param acousticGroup in which nothing else is spoken meanwhile
 * @param until when the slot ends
 */
public record NoticeView(String notice, String acousticGroup, Instant until) {
    public NoticeView {
        Fields.id("notice", notice);
        Fields.id("acousticGroup", acousticGroup);
        Fields.required("until", until);
    }
}
