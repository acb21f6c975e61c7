package guide.charted.importer.file;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Reads the tags of a sheet as bytes, before the spreadsheet library does: finds formulas
 * (the library overlooks those in cells of text), columns beyond the last and references
 * to texts that are not there (the library would take all memory for either).
 */
final class TagScanner {

    private static final int LONGEST = 8192;

    private final Function<String, BadFileException> refusal;

    private final byte[] text = new byte[LONGEST];

    private int length;

    private boolean inTag;

    private byte quote;

    private String cell = "";

    private boolean shared;

    private boolean inValue;

    private long strings;

    private long highestString = -1;

    TagScanner(Function<String, BadFileException> refusal) {
        this.refusal = refusal;
    }

    void scan(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            if (this.inTag) {
                if (this.quote != 0) {
                    this.quote = (b == this.quote) ? 0 : this.quote;
                }
                else if (b == '>') {
                    tag();
                    begin(false);
                    continue;
                }
                else if ((b == '"' || b == '\'') && this.length > 0 && Character.isLetter(this.text[0])) {
                    this.quote = b;
                }
                keep(b);
            }
            else if (b == '<') {
                value();
                begin(true);
            }
            else if (this.inValue) {
                keep(b);
            }
        }
    }

    long strings() {
        return this.strings;
    }

    long highestString() {
        return this.highestString;
    }

    private void begin(boolean tag) {
        this.inTag = tag;
        this.length = 0;
    }

    private void keep(byte b) {
        if (this.length == LONGEST) {
            throw this.refusal.apply("a tag or number in it is longer than any in a workbook");
        }
        this.text[this.length++] = b;
    }

    private void tag() {
        if (this.length > 0 && this.text[0] == '!') {
            throw this.refusal.apply("a sheet in it holds a comment or raw text; official files have none");
        }
        int end = 0;
        int start = 0;
        while (end < this.length && " \t\r\n/".indexOf(this.text[end]) < 0) {
            if (this.text[end] == ':') {
                start = end + 1;
            }
            end++;
        }
        this.inValue = false;
        if (end - start == 1) {
            byte name = this.text[start];
            if (name == 'f') {
                throw this.refusal
                    .apply("cell " + this.cell + " holds a formula; official files hold numbers and words only");
            }
            if (name == 'c') {
                cell();
            }
            this.inValue = name == 'v' && this.shared;
        }
        else if (end - start == 2 && this.text[start] == 's' && this.text[start + 1] == 'i') {
            this.strings++;
        }
    }

    private void cell() {
        int address = attribute('r');
        int letters = 0;
        int end = address;
        while (address >= 0 && end < this.length && Character.isLetterOrDigit(this.text[end])) {
            letters += Character.isLetter(this.text[end]) ? 1 : 0;
            end++;
        }
        this.cell = (address < 0) ? "" : new String(this.text, address, end - address, StandardCharsets.ISO_8859_1);
        if (letters > 3 || contains('&')) {
            throw this.refusal
                .apply("cell " + this.cell + " lies beyond the last column of a sheet, or hides its place");
        }
        int type = attribute('t');
        this.shared = type >= 0 && this.text[type] == 's' && this.text[type + 1] == this.text[type - 1];
    }

    /** Where the value of an attribute with a name of one letter begins, or -1. */
    private int attribute(char name) {
        for (int i = 1; i + 3 < this.length; i++) {
            if (this.text[i] == name && this.text[i + 1] == '=' && this.text[i - 1] <= ' ') {
                return i + 3;
            }
        }
        return -1;
    }

    private boolean contains(char sign) {
        for (int i = 0; i < this.length; i++) {
            if (this.text[i] == sign) {
                return true;
            }
        }
        return false;
    }

    private void value() {
        if (this.inValue && this.length > 0) {
            String number = new String(this.text, 0, this.length, StandardCharsets.ISO_8859_1).strip();
            if (!number.matches("\\d{1,9}")) {
                throw this.refusal.apply("cell " + this.cell + " refers to a text that cannot be: " + number);
            }
            this.highestString = Math.max(this.highestString, Long.parseLong(number));
        }
    }

}
