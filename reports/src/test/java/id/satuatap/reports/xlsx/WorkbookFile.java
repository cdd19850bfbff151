package id.satuatap.reports.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a workbook as ZIP and XML, by no library that also writes one. */
final class WorkbookFile {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> sheetFiles = new LinkedHashMap<>();

    WorkbookFile(byte[] workbook) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        List<Element> sheets = elements(xml("xl/workbook.xml"), "sheet");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            sheetFiles.put(sheets.get(sheet).getAttribute("name"), "xl/worksheets/sheet" + (sheet + 1) + ".xml");
        }
    }

    List<String> sheets() {
        return List.copyOf(sheetFiles.keySet());
    }

    /** Values by their place, such as B2: Double for numbers, String for text. */
    Map<String, Object> cells(String sheet) {
        Map<String, Object> cells = new HashMap<>();
        for (Element cell : elements(xml(sheetFiles.get(sheet)), "c")) {
            elements(cell, "v")
                    .forEach(value -> cells.put(cell.getAttribute("r"), Double.valueOf(value.getTextContent())));
            elements(cell, "t").forEach(text -> cells.put(cell.getAttribute("r"), text.getTextContent()));
        }
        return cells;
    }

    /** The rows of a sheet, each with its values by letter of the column. */
    List<Map<String, Object>> rows(String sheet) {
        Map<Integer, Map<String, Object>> rows = new java.util.TreeMap<>();
        cells(sheet)
                .forEach((place, value) -> rows.computeIfAbsent(
                                Integer.valueOf(place.replaceAll("[A-Z]", "")), row -> new HashMap<>())
                        .put(place.replaceAll("[0-9]", ""), value));
        return List.copyOf(rows.values());
    }

    /** The raw XML of a sheet. */
    String source(String sheet) {
        return new String(entries.get(sheetFiles.get(sheet)), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Element xml(String name) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entries.get(name)));
            return document.getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException fault) {
            throw new IllegalStateException(name, fault);
        }
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
