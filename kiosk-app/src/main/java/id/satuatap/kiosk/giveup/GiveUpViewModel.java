package id.satuatap.kiosk.giveup;

import id.satuatap.kiosk.giveup.GiveUpLook.Stage;
import id.satuatap.kiosk.shell.Flow;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.GiveUpTicket;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.view.TicketView;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Asks whether the number of the paper is to be given up, and what came of it. Confined to the FX thread. */
public final class GiveUpViewModel {
    private final Flow flow;
    private final Function<Command, CompletableFuture<Outcome>> server;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<GiveUpLook> look =
            new ReadOnlyObjectWrapper<>(this, "look", GiveUpLook.at(Stage.ASKED));

    /**
     * Follows the paper that is shown.
     *
     * @param server sends a command; the future never fails
     * @param fx where outcomes are told
     */
    public GiveUpViewModel(Flow flow, Function<Command, CompletableFuture<Outcome>> server, Executor fx) {
        this.flow = flow;
        this.server = server;
        this.fx = fx;
        flow.paperProperty().addListener((paper, before, after) -> look.set(GiveUpLook.at(Stage.ASKED)));
    }

    public ReadOnlyObjectProperty<GiveUpLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** A paper was held before the scanner: asks anew, but not about the one that is on its way to the server. */
    public void showPaper(String token) {
        boolean onItsWay = look.get().stage() == Stage.SENDING
                && token.equals(flow.paperProperty().get());
        if (!onItsWay) {
            flow.showPaper(token);
        }
    }

    /** Gives it up; a second press does nothing. */
    public void confirm() {
        String paper = flow.paperProperty().get();
        if (paper == null || look.get().stage() != Stage.ASKED) {
            return;
        }
        look.set(GiveUpLook.at(Stage.SENDING));
        var unused = server.apply(new GiveUpTicket(paper))
                .thenAccept(outcome -> fx.execute(() -> told(paper, outcome.match(new Told()))));
    }

    /** Back to the start. */
    public void leave() {
        flow.home();
    }

    /** Whoever stands there now may have shown another paper. */
    private void told(String paper, GiveUpLook next) {
        if (paper.equals(flow.paperProperty().get())) {
            look.set(next);
        }
    }

    private static final class Told implements Outcome.Cases<GiveUpLook> {
        @Override
        public GiveUpLook accepted(Accepted accepted) {
            @Nullable CommandResult result = accepted.result();
            String ticket = Optional.ofNullable(result)
                    .map(CommandResult::ticket)
                    .map(TicketView::ticket)
                    .orElse("");
            return new GiveUpLook(Stage.DONE, ticket, "");
        }

        @Override
        public GiveUpLook rejected(Rejected rejected) {
            return new GiveUpLook(
                    Stage.REFUSED, rejected.details().getOrDefault("ticket", ""), String.valueOf(rejected.code()));
        }

        @Override
        public GiveUpLook refused(Refused refused) {
            return GiveUpLook.at(Stage.UNKNOWN);
        }

        @Override
        public GiveUpLook unknown(Unknown unknown) {
            return GiveUpLook.at(Stage.UNKNOWN);
        }
    }
}
