package guide.charted.certification;

import guide.charted.fact.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How those fared who sat an exam for the first time. Different people sit different
 * exams, so rates of two exams do not say which is harder.
 *
 * @param year the calendar year
 * @param rate the percentage that passed
 * @param testers how many sat
 * @param old whether it is too old to speak of today's exam
 * @param note what else a reader should know; null if nothing
 */
public record FirstTimeResult(int year, Figure rate, Figure testers, boolean old, @Nullable String note) {
}
