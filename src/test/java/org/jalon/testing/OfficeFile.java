package org.jalon.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A Word or Excel file as a person or a program changes it. */
public final class OfficeFile {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2017, 6, 30, 12, 0);

    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFile() {}

    public static OfficeFile of(byte[] bytes) throws IOException {
        OfficeFile file = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return file;
    }

    public OfficeFile with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public OfficeFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public OfficeFile without(String name) {
        parts.remove(name);
        return this;
    }

    /** Changes a part as text; the test is wrong if that changes nothing. */
    public OfficeFile change(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new AssertionError("Nothing to change in " + name);
        }
        return with(name, after);
    }

    /** Puts other words in place of some wherever a part of XML says them; the test is wrong if none does. */
    public OfficeFile replace(String words, String others) {
        List<String> saying = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") && text(name).contains(words))
                .toList();
        if (saying.isEmpty()) {
            throw new AssertionError("Nothing says " + words);
        }
        saying.forEach(name -> with(name, text(name).replace(words, others)));
        return this;
    }

    public String text(String name) {
        return new String(Objects.requireNonNull(parts.get(name), name), StandardCharsets.UTF_8);
    }

    /** Fills the content control of that tag in, as Word does: the words in place of the hint, each line a paragraph if it holds such. */
    public OfficeFile fill(String tag, String words) {
        Pattern control = Pattern.compile("(<w:tag w:val=\"" + Pattern.quote(tag)
                + "\"(?:/>|></w:tag>)<w:lock[^>]*>)(?:</w:lock>)?<w:showingPlcHdr(?:/>|></w:showingPlcHdr>)"
                + "(.*?<w:sdtContent>)(.*?)(</w:sdtContent>)");
        return change(
                DOCUMENT,
                xml -> control.matcher(xml).replaceFirst(found -> {
                    boolean paragraphs = found.group(3).startsWith("<w:p>");
                    String filled = words.lines()
                            .map(line -> "<w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r>")
                            .map(run -> paragraphs ? "<w:p>" + run + "</w:p>" : run)
                            .collect(Collectors.joining(paragraphs ? "" : "<w:r><w:br/></w:r>"));
                    return Matcher.quoteReplacement(found.group(1) + found.group(2) + filled + found.group(4));
                }));
    }

    /** Takes every content control away and leaves what it held, as an online editor does. */
    public OfficeFile withoutControls() {
        return change(
                DOCUMENT, xml -> xml.replaceAll("<w:sdtPr>.*?</w:sdtPr>", "").replaceAll("</?w:sdt(Content)?>", ""));
    }

    /** Fills a cell of the first sheet in: the line is that of the number in its second column. */
    public static byte[] fillCell(byte[] book, String number, int column, String words) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                Cell cell = row.getCell(1);
                if (cell != null && cell.getStringCellValue().equals(number)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(words);
                    return bytes(workbook);
                }
            }
        }
        throw new AssertionError("No line " + number);
    }

    public static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The same parts give the same bytes, however long a test takes.
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
