package id.satuatap.counter.template;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.CommandSender;
import id.satuatap.counter.testing.Halls;
import id.satuatap.devices.printer.LogoFault;
import id.satuatap.paper.PaperWarning;
import id.satuatap.paper.Sample;
import id.satuatap.paper.SampleTickets;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.Reply;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.PublishTicketTemplate;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.template.TemplateBlock;
import id.satuatap.protocol.template.TemplatePart;
import id.satuatap.protocol.template.TemplateReading;
import id.satuatap.protocol.template.TemplateReason;
import id.satuatap.protocol.template.TemplateView;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.Language;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TemplateUiTest {
    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    @TempDir
    Path folder;

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final List<PublishTicketTemplate> sent = new ArrayList<>();
    private final List<TemplateView> published = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private boolean left;
    private boolean answersAreLost;
    private HallListener listener;

    @Test
    void aPartIsLeftOutByTheKeyboardSeenOnPaperTakenBackAndPublished() {
        open();
        assertThat(standing()).isEqualTo("Tata letak bawaan sedang berlaku.");
        double before = paperHeight();
        fx.picture("template-usual");
        fits();

        choose(TemplatePart.QR);
        fx.robot().push(KeyCode.SPACE);
        assertThat(standing()).isEqualTo("Ada perubahan yang belum diterbitkan.");
        assertThat(paperHeight()).isLessThan(before - 100);
        fx.robot().push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(paperHeight()).isEqualTo(before);
        assertThat(disabled("#template-publish")).isTrue();
        fx.robot().push(KeyCode.CONTROL, KeyCode.Y);
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);

        assertThat(block(sent.get(0), TemplatePart.QR).shown()).isFalse();
        assertThat(told()).contains("Versi 1 diterbitkan. Tiket berikutnya di setiap anjungan memakai tata letak ini.");
        assertThat(standing()).startsWith("Berlaku: Versi 1");
    }

    @Test
    void partsAreMovedSizedAndSaidInWordsOfOnesOwn() {
        open();
        choose(TemplatePart.FOOTER);
        fx.robot().push(KeyCode.ALT, KeyCode.UP);
        fx.robot().clickOn("#template-text").write("Terima kasih");
        fx.robot().clickOn("#template-english").write("Thank you");
        fx.run(() -> size().setValue(new Times(2, 2)));
        fx.run(() -> language().setValue(Language.ENGLISH));
        fx.settle();
        fx.picture("template-words");
        fits();
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);

        TemplateBlock footer = block(sent.get(0), TemplatePart.FOOTER);
        assertThat(footer.text()).isEqualTo("Terima kasih");
        assertThat(footer.english()).isEqualTo("Thank you");
        assertThat(footer.wide()).isEqualTo(2);
        List<TemplateBlock> blocks =
                TemplateReading.of(sent.get(0).document()).template().blocks();
        assertThat(blocks.get(blocks.size() - 2)).isEqualTo(footer);
    }

    @Test
    void aLogoIsPutInAndTakenOutAgain() throws Exception {
        open();
        choose(TemplatePart.LOGO);
        assertThat(fx.text("#template-logo")).startsWith("Belum ada logo");
        chosen = Optional.of(Files.writeString(folder.resolve("surat.pdf"), "no picture"));
        fx.robot().clickOn("#template-logo-choose");
        assertThat(told()).contains("surat.pdf bukan gambar PNG atau JPEG yang utuh.");

        double before = paperHeight();
        chosen = Optional.of(badge());
        fx.robot().clickOn("#template-logo-choose");
        fx.settle();
        assertThat(fx.text("#template-logo")).contains("80 titik");
        assertThat(paperHeight()).isGreaterThan(before);
        fx.picture("template-logo");
        fits();
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);
        assertThat(sent.get(0).logo()).isNotNull();
        fx.robot().clickOn("#template-logo-remove");
        assertThat(paperHeight()).isEqualTo(before);
    }

    @Test
    void whatCannotBePublishedIsToldAtItsPartAndWhatPrintersLackIsWarnedOf() {
        open();
        choose(TemplatePart.FOOTER);
        fx.robot().clickOn("#template-english").write("Thanks");
        assertThat(fx.texts())
                .contains("Belum dapat diterbitkan", "Bagian 24 (Penutup): Kata-kata Indonesia belum diisi.");
        assertThat(disabled("#template-publish")).isTrue();
        fx.picture("template-wrong");
        fits();
        fx.robot().clickOn("#template-text").write("Matur nuwun \u2665");

        assertThat(fx.texts()).contains("Dapat diterbitkan, tetapi periksalah");
        assertThat(disabled("#template-publish")).isFalse();
        choose(TemplatePart.NUMBER);
        assertThat(disabled("#template-remove")).isTrue();
        assertThat(disabled("#template-shown")).isTrue();
    }

    @Test
    void whoLeavesWithChangesIsAskedAndAnEarlierLayoutCanBeBroughtBack() {
        published.add(new TemplateView(2, "satu-atap-ticket 1\nnumber centre bold\ncopy-mark\n", null, NINE, "Wati"));
        open();
        assertThat(standing()).isEqualTo("Berlaku: Versi 2, Senin, 23 November 2026 09.00, Wati");
        fx.robot().clickOn("#template-usual");
        fx.robot().clickOn("#template-sign-out");
        assertThat(left).isFalse();
        fx.picture("template-leave");
        fits();
        fx.robot().clickOn("#template-no");
        fx.run(() ->
                fx.node("#template-earlier", MenuButton.class).getItems().get(0).fire());
        assertThat(standing()).startsWith("Berlaku: Versi 2");
        fx.robot().clickOn("#template-sign-out");

        assertThat(left).isTrue();
    }

    /** The administrator's own layout was told as another's, and with a logo never counted as published. */
    @Test
    void whatOnePublishedOneselfIsToldSoWhenTheAnswerWasLost() throws Exception {
        open();
        choose(TemplatePart.LOGO);
        chosen = Optional.of(badge());
        fx.robot().clickOn("#template-logo-choose");
        fx.settle();
        answersAreLost = true;
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);

        assertThat(told()).contains("Versi 1 diterbitkan. Tiket berikutnya di setiap anjungan memakai tata letak ini.");
        assertThat(standing()).startsWith("Berlaku: Versi 1");
    }

    /** Two administrators overwrote each other's without a word. */
    @Test
    void whatAnotherPublishedMeanwhileIsToldBeforeItIsReplaced() {
        open();
        choose(TemplatePart.QR);
        fx.robot().push(KeyCode.SPACE);
        published.add(new TemplateView(1, "satu-atap-ticket 1\nnumber centre bold\ncopy-mark\n", null, NINE, "Wati"));
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);

        assertThat(told())
                .contains(
                        "Versi 1 diterbitkan dari tempat lain. Perubahan Anda masih di sini dan akan menggantikannya bila Anda"
                                + " terbitkan.");
        assertThat(published).hasSize(1);
        fx.robot().push(KeyCode.CONTROL, KeyCode.S);
        assertThat(published).hasSize(2);
        assertThat(sent).extracting(PublishTicketTemplate::seen).containsExactly(0, 1);
    }

    @Test
    void withoutTheServerNothingIsPublishedAndTheChangesStay() {
        open();
        choose(TemplatePart.FEE);
        fx.robot().push(KeyCode.SPACE);
        fx.run(() -> listener.linkChanged(Halls.lost()));
        fx.settle();

        assertThat(fx.seen("#template-lost")).isTrue();
        assertThat(disabled("#template-publish")).isTrue();
        assertThat(standing()).isEqualTo("Ada perubahan yang belum diterbitkan.");
        fits();
    }

    @Test
    void theTextsAreWhole() {
        BundleChecks.beside(TemplateWords.class)
                .covers("part.", TemplatePart.class)
                .covers("about.", TemplatePart.class)
                .covers("fault.", TemplateReason.class)
                .covers("warning.", PaperWarning.Kind.class)
                .covers("template.logo.", LogoFault.class)
                .covers("sample.", Sample.class)
                .covers("language.", Language.class)
                .all(Path.of("src/main/java"));
    }

    private Path badge() throws Exception {
        BufferedImage badge = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = badge.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 900, 400);
        brush.setColor(new Color(20, 60, 120));
        brush.fillOval(60, 20, 360, 360);
        brush.fillRect(460, 120, 380, 60);
        brush.fillRect(460, 220, 300, 60);
        brush.setColor(new Color(235, 205, 90));
        brush.fillOval(140, 100, 200, 200);
        brush.dispose();
        Path file = folder.resolve("lambang.png");
        ImageIO.write(badge, "png", file.toFile());
        return file;
    }

    private void choose(TemplatePart part) {
        fx.run(() -> {
            ListView<TemplateBlock> list = blocks();
            list.getItems().stream()
                    .filter(block -> block.part() == part)
                    .findFirst()
                    .ifPresent(block -> list.getSelectionModel().select(block));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            list.requestFocus();
        });
        fx.settle();
    }

    @SuppressWarnings("unchecked")
    private ListView<TemplateBlock> blocks() {
        return fx.node("#template-blocks", ListView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Times> size() {
        return fx.node("#template-size", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Language> language() {
        return fx.node("#template-language", ComboBox.class);
    }

    private static TemplateBlock block(PublishTicketTemplate command, TemplatePart part) {
        return TemplateReading.of(command.document()).template().blocks().stream()
                .filter(block -> block.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private double paperHeight() {
        fx.settle();
        return fx.ask(
                "#template-paper", ImageView.class, view -> view.getImage().getHeight());
    }

    private String standing() {
        return fx.text("#template-standing");
    }

    private List<String> told() {
        fx.settle();
        return fx.texts();
    }

    private boolean disabled(String id) {
        return fx.ask(id, Node.class, Node::isDisabled);
    }

    private void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        fx.settle();
        assertThat(fx.cutTexts()).isEmpty();
        assertThat(fx.seen("Usual ticket")).isTrue();
        fx.run(languages::toggle);
        fx.settle();
    }

    private void open() {
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            TemplateViewModel model = new TemplateViewModel(
                    new SampleTickets(Halls.aCatalogue(), NINE, LocalDate.of(2026, 11, 23)),
                    () -> CompletableFuture.completedFuture(new Reply.Got<>(new TemplatesView(published))),
                    new Publisher(),
                    time,
                    Runnable::run,
                    FxDispatcher.immediate(),
                    time,
                    why -> {});
            Screen screen = new TemplateScreen(
                    model,
                    new TemplateWords(text),
                    owner -> chosen,
                    new Clock(time, text, time),
                    languages,
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate(),
                    () -> model.leave(() -> left = true));
            screen.opened();
            return screen.view();
        });
        fx.run(() -> listener.linkChanged(Halls.live()));
        HallProjection hall =
                HallProjection.of(ASnapshot.of(Halls.aMall(3, false), NINE).made());
        fx.run(() -> listener.hallReplaced(hall));
        fx.settle();
    }

    /** Takes whatever is published, at once. */
    private final class Publisher implements CommandSender {
        @Override
        public CompletableFuture<Outcome> send(Command command) {
            PublishTicketTemplate publish = (PublishTicketTemplate) command;
            sent.add(publish);
            int inForce = published.isEmpty() ? 0 : published.get(0).version();
            if (!Objects.equals(publish.seen(), inForce)) {
                return CompletableFuture.completedFuture(
                        new Rejected(RejectionCode.TEMPLATE_CHANGED, Map.of("version", Integer.toString(inForce))));
            }
            int version = published.size() + 1;
            published.add(0, new TemplateView(version, publish.document(), publish.logo(), NINE, "Wati"));
            return CompletableFuture.completedFuture(
                    answersAreLost ? new Unknown("c1", "lost") : new Accepted(1, 9, CommandResult.ofVersion(version)));
        }

        @Override
        public CompletableFuture<Outcome> outcomeOf(String commandId) {
            throw new AssertionError("nothing was lost");
        }
    }
}
