package id.satuatap.kiosk.shell;

import id.satuatap.kiosk.issuing.TicketProgress;

/** How far a press is for the visitor who waits before the screen. Immutable. */
enum PressStage {
    /** There is no number yet. */
    ASKING(false, false),
    /** There will be none. */
    NOT_GIVEN(false, true),
    /** The number is safe, and its paper on the way. */
    PRINTING(true, false),
    /** The visitor has the number, on paper or on the screen. */
    GIVEN(true, true);

    private final boolean numbered;
    private final boolean settled;

    PressStage(boolean numbered, boolean settled) {
        this.numbered = numbered;
        this.settled = settled;
    }

    static PressStage of(TicketProgress progress) {
        return progress.match(new Reading());
    }

    /** Whether the visitor has been shown a number. */
    boolean numbered() {
        return numbered;
    }

    /** Whether the press has come to its end, so that the visitor may go. */
    boolean settled() {
        return settled;
    }

    private static final class Reading implements TicketProgress.Cases<PressStage> {
        @Override
        public PressStage requesting(TicketProgress.Requesting requesting) {
            return ASKING;
        }

        @Override
        public PressStage checking(TicketProgress.Checking checking) {
            return ASKING;
        }

        @Override
        public PressStage notGiven(TicketProgress.NotGiven notGiven) {
            return NOT_GIVEN;
        }

        @Override
        public PressStage printing(TicketProgress.Printing printing) {
            return PRINTING;
        }

        @Override
        public PressStage printed(TicketProgress.Printed printed) {
            return GIVEN;
        }

        @Override
        public PressStage shown(TicketProgress.Shown shown) {
            return GIVEN;
        }

        @Override
        public PressStage unproved(TicketProgress.Unproved unproved) {
            return GIVEN;
        }
    }
}
