package id.satuatap.display.board;

import id.satuatap.display.directory.DirectoryFeed;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.client.Subscription;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.fx.Latest;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.screen.Screen;
import java.util.List;
import javafx.scene.Parent;

/** Brings the feed's news to the board while it is open. Confined to the FX thread. */
public final class BoardScreen implements Screen {
    private final BoardViewModel model;
    private final BoardView view;
    private final HallFeed feed;
    private final DirectoryFeed directory;
    private final FxDispatcher fx;
    private final Subscriptions open = new Subscriptions();

    public BoardScreen(BoardViewModel model, HallFeed feed, DirectoryFeed directory, FxDispatcher fx) {
        this.model = model;
        this.view = new BoardView(model);
        this.feed = feed;
        this.directory = directory;
        this.fx = fx;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void opened() {
        model.opened();
        open.add(model::closed);
        Latest<HallDirectory> directories = fx.latest(model::directory);
        follow(new ToBoard());
        Subscription names = directory.read(directories::offer);
        open.add(names::close);
    }

    @Override
    public void closed() {
        open.close();
    }

    private void follow(HallListener listener) {
        Subscription subscription = feed.subscribe(listener);
        open.add(subscription::close);
    }

    /** Thread-safe. Only the newest hall waits for the FX thread: the board finds by itself what is new in it. */
    private final class ToBoard implements HallListener {
        private final Latest<HallProjection> halls = fx.latest(model::hall);
        private final Latest<LinkState> links = fx.latest(model::link);

        @Override
        public void linkChanged(LinkState link) {
            links.offer(link);
        }

        @Override
        public void hallReplaced(HallProjection hall) {
            halls.offer(hall);
        }

        @Override
        public void hallChanged(HallProjection hall, List<Change> changes) {
            halls.offer(hall);
        }
    }
}
