package id.satuatap.display.board;

import id.satuatap.uikit.control.HallHeader;
import id.satuatap.uikit.control.TickerText;
import id.satuatap.uikit.icon.Icon;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole board, lying or upright. Confined to the FX thread. */
public final class BoardView extends VBox {

    public BoardView(BoardViewModel model) {
        BoardTexts texts = new BoardTexts();
        getStyleClass().add("board");
        getStylesheets()
                .add(Objects.requireNonNull(BoardView.class.getResource("board.css"))
                        .toExternalForm());
        getChildren()
                .addAll(
                        header(model, texts),
                        new TrustBanner(model, texts),
                        body(model, texts),
                        new CounterStrip(model, texts),
                        ticker(model, texts));
    }

    private static HallHeader header(BoardViewModel model, BoardTexts texts) {
        HallHeader header = new HallHeader(Icon.MALL, new FaultLine(model, texts), new ClockView(model, texts));
        header.titleProperty().bind(model.mallNameProperty());
        header.subtitleProperty()
                .bind(model.placeProperty()
                        .map(place -> model.scope().zone().stream()
                                .mapToObj(zone -> texts.indonesian("zone.named.label", zone, place))
                                .findFirst()
                                .orElse(place)));
        header.setMinHeight(USE_PREF_SIZE);
        return header;
    }

    private static StackPane body(BoardViewModel model, BoardTexts texts) {
        CallsPane calls = new CallsPane(new CurrentCallView(model, texts), new LastCallsView(model, texts));
        NoticeView notice = new NoticeView(model, texts);
        model.noticeProperty().addListener((value, before, after) -> choose(calls, notice, after));
        choose(calls, notice, model.noticeProperty().get());
        StackPane body = new StackPane(calls, notice);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static void choose(CallsPane calls, NoticeView notice, HallNotice now) {
        boolean anyCall = now.kind() == HallNotice.Kind.NONE;
        calls.setVisible(anyCall);
        notice.setVisible(!anyCall);
    }

    /** Which agencies stand still comes first: that is what people who wait for them must know. */
    private static TickerText ticker(BoardViewModel model, BoardTexts texts) {
        TickerText ticker = new TickerText();
        Runnable show = () -> ticker.show(Stream.concat(
                        model.stoppedProperty().get().stream()
                                .flatMap(agency -> Stream.of(
                                        texts.indonesian("outage.line", agency), texts.english("outage.line", agency))),
                        model.runningTextProperty().get().stream())
                .toList());
        model.runningTextProperty().addListener((value, before, after) -> show.run());
        model.stoppedProperty().addListener((value, before, after) -> show.run());
        show.run();
        return ticker;
    }
}
