package id.satuatap.kiosk.choice;

import id.satuatap.uikit.control.BigTile;
import id.satuatap.uikit.control.TileGrid;
import id.satuatap.uikit.text.Messages;
import id.satuatap.uikit.theme.StyleClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A heading, a page of tiles and the pager. Confined to the FX thread.
 *
 * <p>News of the hall change the words on tiles that are there; tiles are replaced only when others are to be shown, so
 * that a press is never lost to a tile that was swapped under the finger.
 */
public final class ChoiceView extends VBox {
    private final Pages pages;
    private final Consumer<String> chosen;
    private final TileGrid grid = new TileGrid();
    private final HBox top = new HBox();
    private final Label heading = new Label();
    private final Label subheading = new Label();
    private Map<String, BigTile> tiles = new LinkedHashMap<>();
    private List<Choice> choices = List.of();

    /**
     * @param tall whether the pager stands below the tiles, where a seated visitor reaches it; else beside the heading
     * @param chosen told the code of the tile that was pressed
     */
    public ChoiceView(Pages pages, Messages messages, boolean tall, Consumer<String> chosen) {
        this.pages = pages;
        this.chosen = chosen;
        Messages own = messages.forFeature(ChoiceView.class);
        Pager pager = new Pager(pages, own, tall);
        heading.getStyleClass().add(StyleClass.HEADING);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        subheading.getStyleClass().addAll(StyleClass.MUTED, "kiosk-subheading");
        subheading.setWrapText(true);
        subheading.setMinHeight(Region.USE_PREF_SIZE);
        subheading.managedProperty().bind(subheading.textProperty().isNotEmpty());
        VBox words = new VBox(heading, subheading);
        HBox.setHgrow(words, Priority.ALWAYS);
        top.getChildren().add(words);
        top.getStyleClass().add(StyleClass.ROW);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getStyleClass().add(StyleClass.PAGE);
        getChildren().addAll(top, grid);
        if (tall) {
            getChildren().add(pager);
        } else {
            top.getChildren().add(pager);
        }
        pages.pageProperty().addListener((value, before, after) -> layPage());
    }

    /** Beside the heading: another way than by these choices. */
    public void offer(Node otherWay) {
        top.getChildren().add(1, otherWay);
    }

    public Label heading() {
        return heading;
    }

    public Label subheading() {
        return subheading;
    }

    /** Shows these choices, the page staying where it can. */
    public void show(List<Choice> all) {
        choices = List.copyOf(all);
        pages.tiles(choices.size());
        layPage();
    }

    private void layPage() {
        List<Choice> here = pages.onPage(choices);
        List<String> codes = here.stream().map(Choice::code).toList();
        if (!codes.equals(List.copyOf(tiles.keySet()))) {
            Map<String, BigTile> fresh = new LinkedHashMap<>();
            here.forEach(choice -> fresh.put(choice.code(), tile(choice)));
            tiles = fresh;
        }
        grid.show(pages.shape().columns(), pages.rows(), new ArrayList<>(tiles.values()));
        here.forEach(this::write);
    }

    private BigTile tile(Choice choice) {
        BigTile tile = new BigTile(choice.icon());
        tile.setId("tile-" + choice.code());
        tile.setOnAction(press -> chosen.accept(choice.code()));
        return tile;
    }

    private void write(Choice choice) {
        BigTile tile = tiles.get(choice.code());
        if (tile != null) {
            tile.show(choice.icon());
            tile.titleProperty().set(choice.title());
            tile.subtitleProperty().set(choice.subtitle());
            tile.waitingProperty().set(choice.foot());
            tile.unavailableProperty().set(choice.unavailable());
        }
    }
}
