package id.satuatap.kiosk.shell;

import id.satuatap.kiosk.issuing.TicketProgress;

/** For how many seconds without a touch the outcome of a press stays; 0: until there is another. Immutable. */
record StaysFor(FlowSettings settings) implements TicketProgress.Cases<Integer> {
    @Override
    public Integer requesting(TicketProgress.Requesting requesting) {
        return 0;
    }

    @Override
    public Integer checking(TicketProgress.Checking checking) {
        return 0;
    }

    @Override
    public Integer notGiven(TicketProgress.NotGiven notGiven) {
        return settings.printedSeconds();
    }

    @Override
    public Integer printing(TicketProgress.Printing printing) {
        return 0;
    }

    @Override
    public Integer printed(TicketProgress.Printed printed) {
        return settings.printedSeconds();
    }

    @Override
    public Integer shown(TicketProgress.Shown shown) {
        return settings.shownSeconds();
    }

    @Override
    public Integer unproved(TicketProgress.Unproved unproved) {
        return settings.shownSeconds();
    }
}
