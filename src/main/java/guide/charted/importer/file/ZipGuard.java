package guide.charted.importer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a whole zip before anything is taken out of it: names, sizes, checksums,
 * and in a workbook what a sheet of figures never has. Needs no memory to speak of.
 */
final class ZipGuard {

    private final String label;

    private long unpacked;

    private long sharedStrings;

    private long highestString = -1;

    private ZipGuard(String label) {
        this.label = label;
    }

    static void check(String label, Path path) {
        ZipGuard guard = new ZipGuard(label);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > Limits.ENTRIES) {
                throw guard.refusal("it holds " + zip.size() + " files; no official file does");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                guard.check(zip, entry);
            }
        }
        catch (ZipException ex) {
            throw guard.refusal("it is not a whole zip or workbook; it may be cut short or damaged (" + ex.getMessage()
                    + "). Download it again");
        }
        catch (IOException | IllegalArgumentException ex) {
            throw guard.refusal("it cannot be unpacked; it may be cut short or damaged (" + ex.getMessage() + ")");
        }
        if (guard.highestString >= guard.sharedStrings) {
            throw guard.refusal("a cell refers to text " + guard.highestString + ", but the workbook has only "
                    + guard.sharedStrings);
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0
                || Path.of("/", name).normalize().compareTo(Path.of("/", name)) != 0
                || name.matches("(^|.*/)\\.\\.(/.*|$)")) {
            throw refusal("it holds a file with a path that leads elsewhere: " + name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("externallinks/")) {
            throw refusal("it holds macros or links to other workbooks; official files have none");
        }
        if (entry.isDirectory()) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            read(entry, lower, in);
        }
    }

    private void read(ZipEntry entry, String name, InputStream in) throws IOException {
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
        boolean strings = name.endsWith("sharedstrings.xml");
        TagScanner tags = new TagScanner(this::refusal);
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (size == 0 && markup && read > 0) {
                checkBeginning(entry, buffer, read);
            }
            size += read;
            this.unpacked += read;
            sum.update(buffer, 0, read);
            checkSize(entry, strings, size);
            if (strings || name.contains("worksheets/sheet")) {
                tags.scan(buffer, read);
            }
        }
        if (sum.getValue() != entry.getCrc() || size != entry.getSize()) {
            throw refusal(entry.getName() + " in it is damaged (its checksum is wrong). Download it again");
        }
        this.sharedStrings += strings ? tags.strings() : 0;
        this.highestString = Math.max(this.highestString, tags.highestString());
    }

    private void checkSize(ZipEntry entry, boolean strings, long size) {
        if (strings && size > Limits.SHARED_STRINGS) {
            throw refusal("its table of texts is larger than any official one");
        }
        if (this.unpacked > Limits.UNPACKED
                || (size > Limits.RATIO_FROM && size / Math.max(1, entry.getCompressedSize()) > Limits.RATIO)) {
            throw refusal(entry.getName() + " in it unpacks to far more than an official file: it may be a zip bomb");
        }
    }

    private void checkBeginning(ZipEntry entry, byte[] buffer, int length) {
        int start = (length > 2 && buffer[0] == (byte) 0xEF) ? 3 : 0;
        String beginning = new String(buffer, start, Math.min(length, 8192) - start, StandardCharsets.ISO_8859_1);
        if (!beginning.startsWith("<") || beginning.indexOf('\0') >= 0) {
            throw refusal(entry.getName() + " in it is not XML in UTF-8");
        }
        if (beginning.contains("<!DOCTYPE") || beginning.contains("<!ENTITY")) {
            throw refusal(entry.getName()
                    + " in it declares a document type, which could pull in other files; workbooks have none");
        }
    }

    private BadFileException refusal(String reason) {
        return new BadFileException(this.label, reason);
    }

}
