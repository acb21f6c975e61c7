package guide.charted.planner;

import java.util.List;

import guide.charted.fact.Figure;

/**
 * The pay that a plan goes by.
 *
 * @param figure a year's pay, with its place and year
 * @param notes how its place was found
 * @param areas areas that may be the reader's own; empty if the reader told no ZIP code
 */
record PlannedPay(Figure figure, List<Note> notes, List<PayArea> areas) {

    PlannedPay {
        notes = List.copyOf(notes);
        areas = List.copyOf(areas);
    }

}
