package org.jalon.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The annex in all layouts, made by LibreOffice from a Word file or a page that is written by hand. */
public final class LayoutFiles {

    private static final List<String> SHEETS = List.of("xlsx", "xls", "ods", "csv");
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

    private final Path folder;
    private final ExpectedTable annex;

    public LayoutFiles(Path folder, ExpectedTable annex) {
        this.folder = folder;
        this.annex = annex;
    }

    /** Makes those that are not there yet; without LibreOffice only those that need none. */
    public Map<Layout, Path> made(List<Layout> layouts) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Map<String, List<Path>> waiting = new LinkedHashMap<>();
        Map<Layout, Path> files = new LinkedHashMap<>();
        for (Layout layout : layouts) {
            Path file = folder.resolve(layout.name() + "." + layout.ending());
            files.put(layout, file);
            if (Files.exists(file)) {
                continue;
            }
            boolean sheet = SHEETS.contains(layout.ending());
            Path source = folder.resolve(layout.name() + (sheet ? ".html" : ".docx"));
            if (sheet) {
                Files.writeString(source, page(layout));
            } else {
                Files.write(source, docx(layout));
            }
            if (!source.equals(file)) {
                waiting.computeIfAbsent(target(layout), key -> new ArrayList<>())
                        .add(source);
            }
        }
        for (Map.Entry<String, List<Path>> target : waiting.entrySet()) {
            convert(target.getKey(), target.getValue());
        }
        return files;
    }

    private static String target(Layout layout) {
        return switch (layout.ending()) {
            case "csv" -> "csv:Text - txt - csv (StarCalc):59,34,76,1";
            case "doc" -> "doc:MS Word 97";
            case "xls" -> "xls:MS Excel 97";
            default -> layout.ending();
        };
    }

    private void convert(String target, List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation="
                        + folder.resolve("profile").toAbsolutePath().toUri(),
                "--headless",
                "--norestore"));
        if (sources.getFirst().toString().endsWith(".html")) {
            command.add("--infilter=HTML (StarCalc)");
        }
        command.addAll(List.of("--convert-to", target, "--outdir", folder.toString()));
        sources.forEach(source -> command.add(source.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    private String page(Layout layout) {
        StringBuilder page =
                new StringBuilder("<html><head><meta charset=\"utf-8\"><title>Annex I</title></head><body><table>");
        page.append("<tr>");
        layout.orderedHeadings()
                .forEach(heading -> page.append("<th>").append(xml(heading)).append("</th>"));
        page.append("</tr>");
        for (List<String> row : layout.expected(annex).rows()) {
            page.append("<tr>");
            for (String cell : row) {
                page.append(row.size() == 1 ? "<td colspan=\"5\">" : "<td sdnum=\"1033;0;@\">")
                        .append(xml(cell).replace("\n", "<br>"))
                        .append("</td>");
            }
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString();
    }

    private byte[] docx(Layout layout) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
                <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
                </Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>""");
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>
                <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
                </Relationships>""");
        parts.put("word/header1.xml", "<w:hdr" + W + p("S/2017/478", 18, 0, true) + "</w:hdr>");
        String page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        parts.put(
                "word/footer1.xml",
                "<w:ftr" + W + "<w:p>" + page
                        + "<w:r><w:t xml:space=\"preserve\">/34    17-08576</w:t></w:r></w:p></w:ftr>");
        parts.put("word/document.xml", "<w:document" + W + "<w:body>" + body(layout) + "</w:body></w:document>");
        return DocxFiles.zip(parts);
    }

    private String body(Layout layout) {
        StringBuilder body = new StringBuilder(p("Annex I", 28, 120, true));
        body.append(p(
                "Benchmarks for monitoring the implementation of the Agreement on Peace and Reconciliation in Mali",
                24,
                240,
                true));
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>").append(borders(layout.lines()));
        body.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        layout.widths().forEach(width -> body.append("<w:gridCol w:w=\"" + width + "\"/>"));
        body.append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
        List<String> headings = layout.orderedHeadings();
        for (int n = 0; n < headings.size(); n++) {
            body.append(cell(
                    "<w:tcW w:w=\"" + layout.widths().get(n) + "\" w:type=\"dxa\"/>",
                    p(headings.get(n), layout.size(), layout.gap(), true)));
        }
        body.append("</w:tr>");
        String properties = layout.whole() ? "<w:trPr><w:cantSplit/></w:trPr>" : "";
        for (List<String> row : layout.expected(annex).rows()) {
            body.append("<w:tr>").append(properties);
            if (row.size() == 1) {
                String[] lines = row.getFirst().split("\n");
                body.append(cell(
                        "<w:gridSpan w:val=\"5\"/>",
                        p(lines[0], layout.size(), layout.gap(), true)
                                + p(lines[1], layout.size(), layout.gap(), false)));
            } else {
                for (int n = 0; n < row.size(); n++) {
                    body.append(cell(layout, n, row.get(n)));
                }
            }
            body.append("</w:tr>");
        }
        String size = layout.landscape()
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        return body.append("</w:tbl>")
                .append(p("", 18, 0, false))
                .append(
                        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/><w:footerReference w:type=\"default\" r:id=\"r2\"/>")
                .append(size)
                .append(
                        "<w:pgMar w:top=\"1440\" w:right=\"1100\" w:bottom=\"1440\" w:left=\"1100\" w:header=\"700\" w:footer=\"700\"/></w:sectPr>")
                .toString();
    }

    private static String cell(Layout layout, int column, String text) {
        boolean objective = layout.order().get(column) == 0;
        String merge =
                objective && layout.merged() ? "<w:vMerge" + (text.isEmpty() ? "" : " w:val=\"restart\"") + "/>" : "";
        return cell(
                "<w:tcW w:w=\"" + layout.widths().get(column) + "\" w:type=\"dxa\"/>" + merge,
                p(text, layout.size(), layout.gap(), false));
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String p(String text, int size, int gap, boolean bold) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"" + gap + "\"/></w:pPr><w:r><w:rPr>"
                + (bold ? "<w:b/>" : "") + "<w:sz w:val=\"" + size + "\"/></w:rPr><w:t xml:space=\"preserve\">"
                + xml(text) + "</w:t></w:r></w:p>";
    }

    private static String borders(Layout.Lines lines) {
        String across = side("top") + side("bottom") + side("insideH");
        return switch (lines) {
            case ALL ->
                "<w:tblBorders>" + side("top") + side("left") + side("bottom") + side("right") + side("insideH")
                        + side("insideV") + "</w:tblBorders>";
            case ACROSS -> "<w:tblBorders>" + across + "</w:tblBorders>";
            case NONE -> "";
        };
    }

    private static String side(String name) {
        return "<w:" + name + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
