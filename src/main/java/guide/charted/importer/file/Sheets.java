package guide.charted.importer.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook, row by row. {@link ZipGuard} has seen it before. */
final class Sheets {

    /** A header stands in one of these rows. */
    private static final int HEADER_ROWS = 10;

    private final Given file;

    Sheets(Given file) {
        this.file = file;
    }

    List<String> names() {
        List<String> names = open((workbook) -> workbook.getSheets().map(Sheet::getName).toList());
        if (names.isEmpty()) {
            throw bad("it has no sheets");
        }
        return names;
    }

    Given.Ending read(Layout layout, Consumer<Line> lines) {
        return rows(layout, (rows) -> {
            Map<String, Integer> places = layout.places(header(rows, layout), this.file.label(), 1);
            return read(rows, places, lines);
        });
    }

    List<String> headers(Layout layout) {
        return rows(layout, (rows) -> header(rows, layout));
    }

    private <T> T rows(Layout layout, Function<Iterator<Row>, T> reading) {
        return open((workbook) -> {
            Pattern name = layout.sheet();
            Sheet sheet = workbook.getSheets()
                .filter((one) -> name == null || name.matcher(one.getName().strip()).matches())
                .findFirst()
                .orElseThrow(() -> bad((name == null) ? "it has no sheets" : "it has no sheet called " + name));
            try (Stream<Row> rows = sheet.openStream()) {
                return reading.apply(rows.iterator());
            }
        });
    }

    private Given.Ending read(Iterator<Row> rows, Map<String, Integer> places, Consumer<Line> lines) {
        long count = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            Map<String, String> cells = new HashMap<>();
            boolean empty = true;
            for (Map.Entry<String, Integer> place : places.entrySet()) {
                String text = text((place.getValue() < row.getCellCount()) ? row.getCell(place.getValue()) : null);
                cells.put(place.getKey(), text);
                empty = empty && text.isEmpty();
            }
            if (!empty) {
                lines.accept(new Line(this.file.label(), row.getRowNum(), cells));
                count++;
            }
        }
        return new Given.Ending(count, 0, false);
    }

    private List<String> header(Iterator<Row> rows, Layout layout) {
        List<String> absent = new ArrayList<>(layout.required().keySet());
        for (int i = 0; i < HEADER_ROWS && rows.hasNext(); i++) {
            Row row = rows.next();
            List<String> headers = new ArrayList<>();
            for (Cell cell : row) {
                headers.add(text(cell));
            }
            Map<String, Integer> places = layout.places(headers, this.file.label(), row.getRowNum());
            List<String> stillAbsent = layout.absent(places);
            if (stillAbsent.isEmpty()) {
                return headers;
            }
            absent = (stillAbsent.size() < absent.size()) ? stillAbsent : absent;
        }
        throw bad("the sheet has no header with the columns " + String.join(", ", absent)
                + "; it is another kind of file, or its publisher changed it");
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            // A binary fraction as the sheet stores it: 20.100000000000001 is 20.1.
            case NUMBER -> Numbers.plain(cell.asNumber().doubleValue());
            case STRING, BOOLEAN -> {
                String text = String.valueOf(cell.getRawValue()).strip();
                if (text.length() > Limits.CELL) {
                    throw bad("cell " + cell.getAddress() + " is longer than a cell can be");
                }
                yield text;
            }
            case ERROR -> throw bad("cell " + cell.getAddress() + " holds the error " + cell.getRawValue());
            case FORMULA ->
                throw bad("cell " + cell.getAddress() + " holds a formula; official files hold numbers and words only");
            case EMPTY -> "";
        };
    }

    private <T> T open(Reading<T> reading) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(this.file.path().toFile())) {
            return reading.of(workbook);
        }
        catch (BadFileException ex) {
            throw ex;
        }
        catch (IOException | RuntimeException ex) {
            throw bad("it cannot be read as a workbook (" + ex.getMessage() + ")");
        }
    }

    private BadFileException bad(String reason) {
        return new BadFileException(this.file.label(), reason);
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(ReadableWorkbook workbook) throws IOException;

    }

}
