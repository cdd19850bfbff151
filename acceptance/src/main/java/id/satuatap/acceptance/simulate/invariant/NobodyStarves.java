package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.calling.CallOrder;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Recorded;

/** However a counter orders its services. Confined to one thread. */
public final class NobodyStarves implements Listening {
    private final Finding finding = new Finding();
    private final LineBooks books = new LineBooks();
    private final Reservations reservations = new Reservations();
    private HallState state = new HallState();

    @Override
    public String sentence() {
        return "Whoever has waited past the ageing limit is passed by nobody who came later, but for priority's share, "
                + "which is bounded, and for a number that an officer chose with a reason.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public void place(Recorded recorded, HallState after) {
        state = after;
        books.place(recorded);
    }

    @Override
    public void hear(HallEvent event) {
        Listening.super.hear(event);
        books.hear(event);
        reservations.hear(event);
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        LineBooks.Waiting called = books.leg(event.leg()).orElse(null);
        Counter counter = state.directory()
                .flatMap(found -> found.counter(event.counter()))
                .orElse(null);
        Directory directory = state.directory().orElse(null);
        boolean allowed =
                event.policy().equals("PRIORITY_SHARE") || event.policy().equals(CallOrder.CHOSEN);
        if (called == null || counter == null || directory == null || allowed) {
            return false;
        }
        NextByTheRules rules = new NextByTheRules(books, reservations, directory);
        for (ServiceCode service : counter.services()) {
            for (LineBooks.Waiting waiting : books.before(service, called.place())) {
                if (books.hasAged(waiting, directory.settings().calls().precedence())
                        && rules.mayCall(waiting, counter)) {
                    finding.wrong(waiting.leg() + " has waited too long to be passed by", event);
                }
            }
        }
        return true;
    }
}
