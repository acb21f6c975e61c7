package guide.charted.planner;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.certification.Eligibility;
import guide.charted.certification.ExamRule;
import guide.charted.certification.Schooling;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Readers of every kind: any schooling, credentials, work, place and wish. */
class Readers extends DomainContextBase {

    private static final List<String> CODES = Planning.bean(Eligibility.class)
        .rules()
        .stream()
        .map(ExamRule::code)
        .toList();

    @Provide
    Arbitrary<Reader> readers() {
        Arbitrary<String> schooling = Arbitraries.of(Schooling.class)
            .map((one) -> "&schooling=" + one.code())
            .list()
            .ofMaxSize(3)
            .map((all) -> String.join("", all));
        Arbitrary<String> holds = Arbitraries.of(CODES)
            .map((code) -> "&holds=" + code)
            .list()
            .ofMaxSize(2)
            .map((all) -> String.join("", all));
        Arbitrary<String> goal = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of("", "&goal=any")),
                Tuple.of(2, Arbitraries.of(CODES).map((code) -> "&goal=" + code)));
        return Combinators.combine(List.of(schooling, holds, goal, number("coding-months", 120), number("hours", 80),
                number("pay", 90000), some("state", "OH", "TX", "MT", "PR", "DC", "CA", "WY", "VT"),
                some("zip", "43215", "59501", "10001", "96701", "00601"),
                some("metro", "18140", "3000003", "21300", "13020"), some("online", "true", "false"),
                some("member", "true", "false"), some("percentile", "10", "50", "75", "90"), some("start", "2027-01"),
                some("by", "2027-06", "2031-01"), number("living", 4000), number("unknown-rate-retakes", 6),
                number("stop-percent", 120), number("job-search-months", 30), number("readiness-cca-months", 30),
                number("associate-months", 60), number("bachelor-completion-months", 60),
                number("transfer-lost-months", 30), number("certificate-months", 30)))
            .as((parts) -> new Reader("edition=2026-11" + String.join("", parts)));
    }

    private static Arbitrary<String> number(String name, int most) {
        return Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.just(""),
                Arbitraries.integers()
                    .between(name.equals("hours") ? 1 : 0, most)
                    .map((one) -> "&" + name + "=" + one));
    }

    private static Arbitrary<String> some(String name, String... values) {
        return Arbitraries.oneOf(Arbitraries.just(""),
                Arbitraries.of(Stream.of(values).map((value) -> "&" + name + "=" + value).toList()));
    }

}
