package id.satuatap.pairing;

import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.uikit.control.Tone;
import id.satuatap.uikit.icon.Icon;
import java.util.Set;

/**
 * How a notice is shown. Immutable.
 *
 * @param key of its texts, behind "pairing."
 * @param about the argument of its texts; "" for none
 * @param tone of its banner
 * @param next what a person can do about it
 */
record NoticeLook(String key, String about, Tone tone, Icon icon, Next next) {
    /** What the button does that stands beside a notice. */
    enum Next {
        /** There is nothing to press. */
        NOTHING,
        /** A new code is asked for. */
        NEW_CODE,
        /** The file is written once more. */
        KEEP_AGAIN
    }

    private static final String OTHER = "OTHER";

    /** Causes of a silence that have words of their own. */
    private static final Set<ErrorCode> STALLS = Set.of(ErrorCode.TOO_MANY_ATTEMPTS);

    /** Causes of an end that have words of their own. */
    private static final Set<ErrorCode> ENDS = Set.of(ErrorCode.SERVER_NOT_TRUSTED, ErrorCode.CLIENT_TOO_OLD);

    static NoticeLook of(Notice notice) {
        return notice.match(new Notice.Cases<>() {
            @Override
            public NoticeLook unreachable(Notice.Unreachable said) {
                return new NoticeLook("unreachable", said.address(), Tone.WARNING, Icon.LINK_LOST, Next.NOTHING);
            }

            @Override
            public NoticeLook renewed(Notice.Renewed said) {
                return new NoticeLook("renewed", "", Tone.INFO, Icon.REFRESH, Next.NOTHING);
            }

            @Override
            public NoticeLook stalled(Notice.Stalled said) {
                String key = "stalled." + known(said.cause(), STALLS);
                return new NoticeLook(key, said.address(), Tone.DANGER, Icon.LINK_LOST, Next.NOTHING);
            }

            @Override
            public NoticeLook denied(Notice.Denied said) {
                return new NoticeLook("denied", said.address(), Tone.DANGER, Icon.CANCEL, Next.NEW_CODE);
            }

            @Override
            public NoticeLook refused(Notice.Refused said) {
                String key = "refused." + known(said.code(), ENDS);
                return new NoticeLook(key, said.install(), Tone.DANGER, Icon.ERROR, Next.NOTHING);
            }

            @Override
            public NoticeLook unkept(Notice.Unkept said) {
                return new NoticeLook("unkept." + said.fault(), said.file(), Tone.DANGER, Icon.ERROR, Next.KEEP_AGAIN);
            }
        });
    }

    private static String known(ErrorCode cause, Set<ErrorCode> causes) {
        return causes.contains(cause) ? cause.name() : OTHER;
    }
}
