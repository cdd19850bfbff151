package id.satuatap.reports.pdf.internal;

import java.awt.Color;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignRectangle;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JRDesignVariable;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * Puts the elements of a design in their places and declares what they read. Every expression is a single parameter, field
 * or variable, which JasperReports evaluates without compiling code. Confined to the thread that lays out.
 */
final class Canvas {
    private final JasperDesign design = new JasperDesign();
    private final Map<Look, JRDesignStyle> styles = new EnumMap<>(Look.class);
    private final Set<String> parameters = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    Canvas(String name) {
        design.setName(name);
        // JasperReports writes an invisible anchor on each page, and a PDF/A must embed its font too.
        JRDesignStyle any = new JRDesignStyle();
        any.setName("any");
        any.setDefault(true);
        any.setFontName(Typeface.PLAIN);
        allowed(() -> design.addStyle(any));
        design.setDefaultStyle(any);
    }

    JasperDesign design() {
        return design;
    }

    static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }

    /** Words that are the same in each report of this language. */
    JRDesignStaticText words(Consumer<JRDesignElement> into, Box box, Look look, String words) {
        JRDesignStaticText text = new JRDesignStaticText();
        text.setText(words);
        return place(into, box, look, text);
    }

    JRDesignTextField parameter(Consumer<JRDesignElement> into, Box box, Look look, String name) {
        return text(into, box, look, readParameter(name, String.class));
    }

    /** A row's text; a long one makes the row higher. */
    JRDesignTextField field(Consumer<JRDesignElement> into, Box box, Look look, String name) {
        JRDesignTextField text = text(into, box, look, readField(name, String.class));
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        return text;
    }

    JRDesignTextField text(Consumer<JRDesignElement> into, Box box, Look look, JRDesignExpression expression) {
        JRDesignTextField text = new JRDesignTextField();
        text.setExpression(expression);
        text.setBlankWhenNull(true);
        return place(into, box, look, text);
    }

    JRDesignFrame frame(Consumer<JRDesignElement> into, Box box) {
        JRDesignFrame frame = new JRDesignFrame();
        at(box, frame);
        into.accept(frame);
        return frame;
    }

    JRDesignRectangle block(Consumer<JRDesignElement> into, Box box, Color color) {
        JRDesignRectangle block = new JRDesignRectangle();
        at(box, block);
        block.setMode(ModeEnum.OPAQUE);
        block.setBackcolor(color);
        block.getLinePen().setLineWidth(0f);
        into.accept(block);
        return block;
    }

    JRDesignExpression readParameter(String name, Class<?> type) {
        if (parameters.add(name)) {
            JRDesignParameter parameter = new JRDesignParameter();
            parameter.setName(name);
            parameter.setValueClass(type);
            allowed(() -> design.addParameter(parameter));
        }
        return new JRDesignExpression("$P{" + name + "}");
    }

    JRDesignExpression readField(String name, Class<?> type) {
        if (fields.add(name)) {
            JRDesignField field = new JRDesignField();
            field.setName(name);
            field.setValueClass(type);
            allowed(() -> design.addField(field));
        }
        return new JRDesignExpression("$F{" + name + "}");
    }

    void declare(JRDesignVariable variable) {
        allowed(() -> design.addVariable(variable));
    }

    JasperReport compiled(JasperReportsContext context) {
        try {
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException fault) {
            throw new IllegalStateException("the design " + design.getName() + " is wrong", fault);
        }
    }

    static void at(Box box, JRDesignElement element) {
        element.setX(box.x());
        element.setY(box.y());
        element.setWidth(box.width());
        element.setHeight(box.height());
    }

    private <T extends JRDesignTextElement> T place(Consumer<JRDesignElement> into, Box box, Look look, T text) {
        at(box, text);
        text.setStyle(styles.computeIfAbsent(look, this::declared));
        into.accept(text);
        return text;
    }

    private JRDesignStyle declared(Look look) {
        JRDesignStyle style = look.style();
        allowed(() -> design.addStyle(style));
        return style;
    }

    private static void allowed(Declaration declaration) {
        try {
            declaration.declare();
        } catch (JRException fault) {
            throw new IllegalStateException("declared twice", fault);
        }
    }

    @FunctionalInterface
    private interface Declaration {
        void declare() throws JRException;
    }
}
