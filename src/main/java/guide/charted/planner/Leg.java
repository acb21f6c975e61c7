package guide.charted.planner;

/**
 * A step with what becomes of it in the slow story.
 *
 * @param step the step
 * @param slowMonths how long it takes then; never shorter than is likely
 * @param slowCost what it costs then, US dollars; never less than is likely
 */
record Leg(Step step, int slowMonths, int slowCost) {

    static Leg steady(Step step) {
        return new Leg(step, step.months().likely(), step.cost().likely());
    }

    Stretch onPlan() {
        return new Stretch(this.step.months().likely(), this.step.cost().likely(), this.step.earning());
    }

    Stretch slow() {
        return new Stretch(this.slowMonths, this.slowCost, this.step.earning());
    }

}
