package guide.charted.importer.file;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-delimited text, line by line: UTF-8 with or without a mark, or Latin-1. */
final class Texts {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

    private final Given file;

    Texts(Given file) {
        this.file = file;
    }

    Given.Ending read(Layout layout, Consumer<Line> lines) {
        try (Patient reader = new Patient(open(charset())); CSVParser parser = FORMAT.parse(reader)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new BadFileException(this.file.label(), "the file is empty");
            }
            List<String> headers = headers(records.next());
            Map<String, Integer> places = layout.places(headers, this.file.label(), 1);
            List<String> absent = layout.absent(places);
            if (!absent.isEmpty()) {
                throw new BadFileException(this.file.label(), 1, "the header lacks " + String.join(", ", absent)
                        + "; it is another kind of file, or its publisher changed it");
            }
            long count = 0;
            int notes = 0;
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                reader.rest();
                if (layout.isNote(record.get(0), record.size(), headers.size())) {
                    notes++;
                }
                else if (record.size() > 1 || !record.get(0).isBlank()) {
                    if (record.size() != headers.size() || notes > 0) {
                        throw new BadFileException(this.file.label(), line, "it has " + record.size()
                                + " cells, the header has " + headers.size() + "; the file may be cut short");
                    }
                    lines.accept(line(record, places, line));
                    count++;
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return new Given.Ending(count, notes, notes == 0 && places.containsValue(headers.size() - 1) && endsOpen());
        }
        catch (IOException | UncheckedIOException | IllegalStateException ex) {
            throw new BadFileException(this.file.label(),
                    "it cannot be read as text with commas (" + ex.getMessage() + "); it may be cut short or damaged");
        }
    }

    private static List<String> headers(CSVRecord record) {
        return record.stream().map((cell) -> cell.replace("\uFEFF", "").strip()).toList();
    }

    private Line line(CSVRecord record, Map<String, Integer> places, long line) {
        Map<String, String> cells = new HashMap<>();
        places.forEach((column, place) -> {
            String cell = record.get(place).strip();
            if (cell.length() > Limits.CELL || cell.indexOf('\0') >= 0) {
                throw new BadFileException(this.file.label(), line, column + " is no text that could be imported");
            }
            cells.put(column, cell);
        });
        return new Line(this.file.label(), line, cells);
    }

    private Reader open(Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(this.file.path()),
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
    }

    /** UTF-8 if all of it is; the older files of NCES are Latin-1. */
    private Charset charset() throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = open(StandardCharsets.UTF_8)) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return StandardCharsets.UTF_8;
        }
        catch (CharacterCodingException ex) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private boolean endsOpen() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(this.file.path())) {
            channel.position(channel.size() - 1);
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.read(last) < 1 || (last.get(0) != '\n' && last.get(0) != '\r');
        }
    }

    /** Gives up on a line that does not end. */
    private static final class Patient extends FilterReader {

        private int since;

        Patient(Reader in) {
            super(in);
        }

        void rest() {
            this.since = 0;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return count(read, read);
        }

        private int count(int answer, int read) throws IOException {
            this.since += Math.max(0, read);
            if (this.since > Limits.LINE) {
                throw new IOException(
                        "a line is longer than a million signs: an open quotation mark, or no text at all");
            }
            return answer;
        }

    }

}
