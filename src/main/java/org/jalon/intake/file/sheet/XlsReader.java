package org.jalon.intake.file.sheet;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.intake.file.sheet.SheetTables.Merged;

/** Reads the tables of a workbook of Excel 97 to 2003. Formulas count for what they showed when the file was saved. */
public final class XlsReader {

    private final ReadingBudget budget;
    private final DataFormatter shown = new DataFormatter(java.util.Locale.ENGLISH);
    private final List<RawTable> tables = new ArrayList<>();
    private final List<RawRemark> remarks = new ArrayList<>();

    private XlsReader(ReadingBudget budget) {
        this.budget = budget;
    }

    /** @throws UnreadableFile if it is locked or damaged */
    public static RawFile read(POIFSFileSystem file, ReadingBudget budget) {
        try (HSSFWorkbook book = new HSSFWorkbook(file.getRoot(), file, false)) {
            XlsReader reader = new XlsReader(budget);
            for (int n = 0; n < book.getNumberOfSheets(); n++) {
                HSSFSheet sheet = book.getSheetAt(n);
                boolean hidden = book.isSheetHidden(n) || book.isSheetVeryHidden(n);
                reader.sheet(sheet, FilePlace.sheet(sheet.getSheetName()), hidden);
            }
            return new RawFile(reader.tables, reader.remarks);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile("", "intake.file.refused.locked", e);
        } catch (IOException e) {
            throw new UnreadableFile("", "intake.file.refused.broken", e);
        }
    }

    private void sheet(HSSFSheet sheet, String place, boolean hidden) {
        if (hidden) {
            remarks.add(RawRemark.at(place, "intake.file.remark.hiddenSheet"));
            return;
        }
        SheetTables read = new SheetTables(sheet.getSheetName(), budget);
        int unseen = 0;
        for (Row row : sheet) {
            budget.step(FilePlace.row(place, row.getRowNum() + 1));
            unseen += row.getZeroHeight() ? 1 : 0;
            for (Cell cell : row) {
                read.put(row.getRowNum() + 1, cell.getColumnIndex(), text(cell, place));
            }
        }
        if (unseen > 0) {
            remarks.add(RawRemark.at(place, "intake.file.remark.hiddenRows", String.valueOf(unseen)));
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            read.merge(new Merged(
                    area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
        tables.addAll(read.read());
    }

    private String text(Cell cell, String place) {
        CellType kind = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (kind) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC -> number(cell);
            case ERROR -> {
                remarks.add(RawRemark.at(
                        FilePlace.column(FilePlace.row(place, cell.getRowIndex() + 1), cell.getColumnIndex() + 1),
                        "intake.file.remark.unread.ERROR",
                        FormulaError.forInt(cell.getErrorCellValue()).getString()));
                yield "";
            }
            default -> "";
        };
    }

    /** A day of digits alone is given in one order, since another reader would take it for another day. */
    private String number(Cell cell) {
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (DateUtil.isCellDateFormatted(cell)
                && !format.toLowerCase(java.util.Locale.ROOT).contains("mmm")) {
            var when = cell.getLocalDateTimeCellValue();
            return when.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? when.toLocalDate().toString()
                    : when.toString();
        }
        return shown.formatRawCellContents(
                cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format);
    }
}
