package guide.charted.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.fact.Figure;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Answers for paths that end in {@code .csv}: UTF-8, RFC 4180, the header first. A
 * missing figure is the word that says why, as in the data files.
 */
@Component
public class Csv {

    private final Edition edition;

    private final MessageSource messages;

    Csv(Edition edition, MessageSource messages) {
        this.edition = edition;
        this.messages = messages;
    }

    /**
     * A file to keep.
     * @param name what it holds, such as {@code schools}; part of the file's name
     * @param header the names of the columns
     * @param rows the cells; a {@link Figure} is written as its number or its reason
     * @return the answer
     */
    public View file(String name, List<String> header, Collection<? extends List<?>> rows) {
        return (model, request, response) -> {
            response.setContentType("text/csv;charset=UTF-8;header=present");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename("charted-" + name + "-" + this.edition.name() + ".csv")
                        .build()
                        .toString());
            write(response, header, rows);
        };
    }

    /**
     * What was wrong with the address: status 400, one line an error that begins with the
     * field.
     * @param errors at least one error
     * @return the answer in plain text
     */
    public View errors(List<InputError> errors) {
        String lines = errors.stream().map(this::line).collect(Collectors.joining());
        return (model, request, response) -> {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setHeader(HttpHeaders.ETAG, null);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
        };
    }

    /**
     * A figure as a cell.
     * @param figure a number or a typed blank
     * @return a plain number without separators, or a word such as {@code not-reported}
     */
    public static String cell(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known.value().toPlainString();
            case Figure.Blank blank -> blank.why().code();
        };
    }

    private static void write(HttpServletResponse response, List<String> header, Collection<? extends List<?>> rows)
            throws IOException {
        StringBuilder text = new StringBuilder();
        CSVFormat.RFC4180.printRecord(text, header.toArray());
        for (List<?> row : rows) {
            CSVFormat.RFC4180.printRecord(text,
                    row.stream().map((cell) -> (cell instanceof Figure figure) ? cell(figure) : cell).toArray());
        }
        response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String line(InputError error) {
        String message = this.messages.getMessage(error.message(), new Object[] { error.value() },
                LocaleContextHolder.getLocale());
        return error.field() + ": " + message + "\n";
    }

}
