package id.satuatap.counter.administrator;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.catalogue.DocumentFault;
import id.satuatap.protocol.catalogue.FaultReason;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Answer;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CatalogueUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final List<String> sent = new ArrayList<>();
    private final List<Saying> inForce = new ArrayList<>();
    private CompletableFuture<Reply<Answer>> answer = new CompletableFuture<>();
    private Optional<Path> chosen = Optional.empty();
    private HallListener listener;

    @Test
    void aCatalogueIsPublishedWhenItIsSaidTwiceAndIsDoneWhenTheHallSaysSo() throws Exception {
        open(3);
        assertThat(fx.texts()).contains("Katalog versi 3 berlaku");
        assertThat(disabled("#catalogue-publish")).isTrue();
        choose("katalog-2027.json", "{ \"version\": 1 }");
        fx.robot().clickOn("#catalogue-publish");
        assertThat(sent).isEmpty();
        fx.picture("catalogue-ask");
        fits();
        fx.robot().clickOn("#catalogue-sure");

        assertThat(sent).containsExactly("{ \"version\": 1 }");
        fx.run(() -> answer.complete(new Reply.Got<>(new Accepted(1, 9, CommandResult.ofVersion(4)))));
        assertThat(inForce).isEmpty();
        hall(4);

        assertThat(inForce).extracting(Saying::key).containsExactly("catalogue.inForce");
    }

    @Test
    void whatIsWrongIsToldPlaceByPlace() throws Exception {
        open(3);
        publish();
        refuse(20);

        int rows = fx.ask(
                "#catalogue-faults", TableView.class, table -> table.getItems().size());
        assertThat(rows).isEqualTo(20);
        assertThat(List.of(
                        "12",
                        "23",
                        "agencies[0].services[0].ticketPrefix",
                        "Harus 1 sampai 4 huruf A–Z atau angka dan berakhir dengan huruf, bukan “K1”."))
                .allMatch(fx::seen);
        fx.picture("catalogue-faults");
        fits();
        assertThat(fx.pastTheEdge()).isEmpty();

        fx.run(() -> fx.node("#catalogue-faults", TableView.class).scrollTo(19));
        fx.await("the last one can be reached", () -> fx.seen("agencies[19].services[0].ticketPrefix"));
        choose("katalog-2027.json", "{ \"version\": 2 }");
        assertThat(fx.seen("#catalogue-faults")).isFalse();
    }

    @Test
    void beforeTheFirstCatalogueItIsToldWhatOneIs() throws Exception {
        open(0);
        fx.picture("catalogue-none");
        fits();
        publish();
        fx.run(() -> answer.complete(new Reply.Got<>(
                new Rejected(RejectionCode.INVALID_DOCUMENT, DocumentFault.details(List.of(fault(0)))))));

        assertThat(fx.seen("#catalogue-faults")).isTrue();
    }

    @Test
    void anAnswerThatIsLostIsNotToldAsAFault() throws Exception {
        open(3);
        publish();
        fx.run(() -> answer.complete(new Reply.Failed<>(WireError.of(ErrorCode.UNREACHABLE, "no answer"))));

        assertThat(told()).anyMatch(text -> text.startsWith("Jawaban server tidak sampai"));
        assertThat(disabled("#catalogue-publish")).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsToldByItsName() {
        open(3);
        chosen = Optional.of(folder.resolve("hilang.json"));
        fx.robot().clickOn("#catalogue-choose");

        assertThat(told()).contains("hilang.json tidak dapat dibaca.");
        assertThat(disabled("#catalogue-publish")).isTrue();
    }

    @Test
    void whoThinksBetterOfItPublishesNothing() throws Exception {
        open(3);
        choose("katalog-2027.json", "{}");
        fx.robot().clickOn("#catalogue-publish");
        fx.robot().clickOn("#catalogue-not");

        assertThat(fx.seen("#catalogue-sure")).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void withoutTheServerNothingIsPublished() throws Exception {
        open(3);
        choose("katalog-2027.json", "{}");
        fx.run(() -> listener.linkChanged(Halls.lost()));
        fx.settle();

        assertThat(fx.seen("#catalogue-lost")).isTrue();
        assertThat(disabled("#catalogue-publish")).isTrue();
        fits();
    }

    private List<String> told() {
        return fx.texts();
    }

    private boolean disabled(String id) {
        return fx.ask(id, Node.class, Node::isDisabled);
    }

    private void publish() throws Exception {
        choose("katalog-2027.json", "{}");
        fx.robot().clickOn("#catalogue-publish");
        fx.robot().clickOn("#catalogue-sure");
    }

    private void choose(String name, String text) throws Exception {
        chosen = Optional.of(Files.writeString(folder.resolve(name), text));
        fx.robot().clickOn("#catalogue-choose");
        assertThat(fx.texts()).contains(name);
    }

    private void refuse(int faults) {
        List<DocumentFault> all =
                IntStream.range(0, faults).mapToObj(CatalogueUiTest::fault).toList();
        fx.run(() -> answer.complete(
                new Reply.Got<>(new Rejected(RejectionCode.INVALID_DOCUMENT, DocumentFault.details(all)))));
        fx.settle();
    }

    private static DocumentFault fault(int number) {
        return DocumentFault.quoting(
                12 + 40 * number,
                23,
                "agencies[" + number + "].services[0].ticketPrefix",
                FaultReason.NOT_A_PREFIX,
                List.of("K1"),
                "must be a prefix");
    }

    private void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
    }

    private void open(int version) {
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            Screen screen = CatalogueScreen.of(
                    new CatalogueViewModel(
                            version,
                            null,
                            document -> {
                                sent.add(new String(document, StandardCharsets.UTF_8));
                                answer = new CompletableFuture<>();
                                return answer;
                            },
                            time,
                            Runnable::run,
                            FxDispatcher.immediate(),
                            time,
                            inForce::add,
                            why -> {}),
                    new DeviceWords(text, Places.NONE),
                    new Clock(time, text, time),
                    owner -> chosen,
                    languages,
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate(),
                    () -> {});
            screen.opened();
            return screen.view();
        });
        fx.run(() -> listener.linkChanged(Halls.live()));
        hall(version);
    }

    private void hall(int version) {
        HallProjection hall = HallProjection.of(
                ASnapshot.of(Halls.aMall(version, false), NINE).made());
        fx.run(() -> listener.hallReplaced(hall));
        fx.settle();
    }
}
