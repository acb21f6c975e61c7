package guide.charted.api;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guide.charted.certification.Situation;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The rules of every exam, applied to the situation of a request.
 *
 * @param asked the request as it was understood
 * @param credentials every credential, always in the same order
 * @param links addresses of this answer and of the page for readers
 * @param register what the answer rests on
 */
record EligibilityAnswer(Asked asked, List<ExamEntry> credentials, Addresses links, @JsonUnwrapped Register register) {

    static final String PAGE = "/certifications/check";

    static Addresses links(Situation situation) {
        String query = situation.isUnknown() ? "" : "?" + situation.query();
        return new Addresses(EligibilityApi.PATH + query, PAGE + query);
    }

    /**
     * What was asked.
     *
     * @param schooling the values of {@code schooling} that were given, without repeats
     * @param holds the letters of the credentials that were given
     * @param codingMonths months of work as a coder; {@code not-asked} if none were given
     */
    @Schema(name = "EligibilityAsked")
    record Asked(List<String> schooling, List<String> holds, Typed<Integer> codingMonths) {
    }

    /**
     * Where to go on.
     *
     * @param self this answer, as a path with the request as it was read
     * @param page the page for readers, as a path
     */
    record Addresses(String self, String page) {
    }

    static Stream<String> cited(List<ExamEntry> credentials) {
        return credentials.stream().flatMap(ExamEntry::cited);
    }

}
