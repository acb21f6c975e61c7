package guide.charted.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts figures into words. Templates call it as {@code @say}. */
@Component
public class Say {

    private final MessageSource messages;

    Say(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A figure as a reader sees it.
     * @param figure a number or a typed blank
     * @return such as {@code $51,140}, {@code 7.1%}, {@code 24 months} or
     * {@code not reported}
     */
    public String value(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> number(known.value(), known.unit());
            case Figure.Blank blank -> message("missing." + blank.why().code());
        };
    }

    /**
     * A number with its unit.
     * @param value the number
     * @param unit what it counts
     * @return such as {@code $24.59}
     */
    public String number(BigDecimal value, Unit unit) {
        return switch (unit) {
            case DOLLARS -> dollars(value, 0);
            case DOLLARS_AND_CENTS -> dollars(value, 2);
            case PERCENT -> plain(value) + "%";
            case COUNT, POINTS, RATIO -> plain(value);
            case MONTHS, HOURS, MINUTES, DAYS, YEARS, CREDITS ->
                message("unit." + unit.name().toLowerCase(Locale.ROOT), value);
        };
    }

    /**
     * A plain number with separators.
     * @param value any number
     * @return such as {@code 194,720}, {@code 7.1} or {@code −4.9}, with a true minus
     */
    public String plain(Number value) {
        return format(NumberFormat.getNumberInstance(locale()), value, 0, 3).replace('-', '−');
    }

    /**
     * What was measured, where and when, for the small line under a figure.
     * @param origin a figure's origin
     * @return such as {@code median · United States · May 2025}
     */
    public String origin(Origin origin) {
        String measure = message("measure." + origin.measure().code());
        return Stream.of(measure, origin.place(), origin.period())
            .filter((part) -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    }

    /**
     * A distance in words.
     * @param miles statute miles
     * @return such as {@code 32 miles}, rounded to the mile
     */
    public String miles(double miles) {
        return message("unit.miles", Math.round(miles));
    }

    /**
     * A day in words.
     * @param day a day
     * @return such as {@code Nov 22, 2026}
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    private static String dollars(BigDecimal value, int cents) {
        String sign = (value.signum() < 0) ? "−" : "";
        return sign + "$" + format(NumberFormat.getNumberInstance(Locale.US), value.abs(), cents, cents);
    }

    private static String format(NumberFormat format, Number value, int least, int most) {
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

}
