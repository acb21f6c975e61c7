package guide.charted.importer.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where files are looked at before they are read: by their content, not by the ending of
 * their name. What is taken out of a zip lies in a folder that goes when the import ends.
 */
public final class Inbox implements AutoCloseable {

    private final Path folder;

    private int unpacked;

    public Inbox() {
        try {
            this.folder = Files.createTempDirectory("charted-import");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The files behind a path.
     * @param path a workbook, a text, or a zip around some of either
     * @param wanted which files to take from a zip, by their names in lower case
     * @return at least one
     * @throws BadFileException if there is nothing to read in it
     */
    public List<Given> open(Path path, Predicate<String> wanted) {
        String name = String.valueOf(path.getFileName());
        return switch (kind(name, path)) {
            case ZIP -> unpack(name, path, wanted);
            case WORKBOOK -> List.of(new Given(name, name, path, true));
            case TEXT -> List.of(new Given(name, name, path, false));
        };
    }

    private Kind kind(String label, Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new BadFileException(label, "there is no such file");
            }
            if (Files.size(path) > Limits.FILE + Limits.TEXT) {
                throw new BadFileException(label, "it is larger than any official file");
            }
            byte[] beginning;
            try (InputStream in = Files.newInputStream(path)) {
                beginning = in.readNBytes(1024);
            }
            String text = new String(beginning, StandardCharsets.ISO_8859_1);
            String lower = text.stripLeading().toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                throw new BadFileException(label, "the file is empty");
            }
            if (text.startsWith("PK")) {
                ZipGuard.check(label, path);
                return contains(path, "[Content_Types].xml") ? Kind.WORKBOOK : Kind.ZIP;
            }
            if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                throw new BadFileException(label, "it is a workbook of the old kind (.xls), which is not read here: "
                        + "open it in a spreadsheet program and save it as .xlsx");
            }
            if (lower.startsWith("<") || lower.startsWith("\u00EF\u00BB\u00BF<")) {
                throw new BadFileException(label, "it is a web page, not a data file; the publisher's site may have "
                        + "answered with an error. Download it in a browser");
            }
            if (text.startsWith("%PDF") || text.startsWith("\u001F\u008B") || text.indexOf('\0') >= 0) {
                throw new BadFileException(label, "it is neither a workbook (.xlsx) nor text with commas (.csv)");
            }
            if (label.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|zip)")) {
                throw new BadFileException(label, "its name says workbook or zip, but it holds plain text");
            }
            return Kind.TEXT;
        }
        catch (IOException ex) {
            throw new BadFileException(label, "it cannot be read (" + ex.getMessage() + ")");
        }
    }

    private static boolean contains(Path path, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(entry) != null;
        }
    }

    private List<Given> unpack(String label, Path path, Predicate<String> wanted) {
        List<Given> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<String> names = Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
            for (String name : names) {
                String own = name.substring(name.lastIndexOf('/') + 1);
                if (isData(own) && wanted.test(own.toLowerCase(Locale.ROOT)) && !isRevised(name, names)) {
                    found.add(unpack(label + " > " + own, own, zip, zip.getEntry(name)));
                }
            }
            if (found.isEmpty()) {
                throw new BadFileException(label, names.stream().anyMatch((name) -> name.endsWith(".xls"))
                        ? "it holds workbooks of the old kind (.xls), which are not read here: save them as .xlsx"
                        : "none of its files is one to import; it holds " + String.join(", ", names));
            }
        }
        catch (IOException ex) {
            throw new BadFileException(label, "it cannot be unpacked (" + ex.getMessage() + ")");
        }
        return found;
    }

    /** NCES puts a revised file {@code c2023_a_rv.csv} beside the first one. */
    private static boolean isRevised(String name, List<String> names) {
        return name.endsWith(".csv") && names.contains(name.replaceFirst("\\.csv$", "_rv.csv"));
    }

    private static boolean isData(String name) {
        return name.toLowerCase(Locale.ROOT).matches("[^.~].*\\.(xlsx|csv)");
    }

    private Given unpack(String label, String name, ZipFile zip, ZipEntry entry) throws IOException {
        // The name inside the zip decides nothing about where it is put.
        Path path = this.folder.resolve("file-" + this.unpacked++);
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, path);
        }
        Kind kind = kind(label, path);
        if (kind == Kind.ZIP) {
            throw new BadFileException(label, "it is a zip within a zip");
        }
        return new Given(name, label, path, kind == Kind.WORKBOOK);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(this.folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(this.folder);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private enum Kind {

        ZIP, WORKBOOK, TEXT

    }

}
