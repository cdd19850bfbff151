package id.satuatap.kiosk.shell;

import id.satuatap.kiosk.issuing.TicketProgress;

/** Says whether the visitor has been shown a number. Immutable. */
final class HasNumber implements TicketProgress.Cases<Boolean> {
    @Override
    public Boolean requesting(TicketProgress.Requesting requesting) {
        return false;
    }

    @Override
    public Boolean checking(TicketProgress.Checking checking) {
        return false;
    }

    @Override
    public Boolean notGiven(TicketProgress.NotGiven notGiven) {
        return false;
    }

    @Override
    public Boolean printing(TicketProgress.Printing printing) {
        return true;
    }

    @Override
    public Boolean printed(TicketProgress.Printed printed) {
        return true;
    }

    @Override
    public Boolean shown(TicketProgress.Shown shown) {
        return true;
    }

    @Override
    public Boolean unproved(TicketProgress.Unproved unproved) {
        return true;
    }
}
