package guide.charted.certification.ladder;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.Start;
import guide.charted.certification.Starts;
import org.springframework.stereotype.Component;

/** The branches, drawn from the rules of the credentials. */
@Component
public class Ladder {

    private final List<Branch> branches;

    private final Picture picture;

    Ladder(Certifications certifications, Starts starts) {
        this.branches = starts.all()
            .stream()
            .map((start) -> new Branch(start,
                    certifications.details().stream().flatMap((detail) -> steps(start, detail)).toList()))
            .filter((branch) -> !branch.steps().isEmpty())
            .toList();
        this.picture = Picture.of(this.branches);
    }

    private static Stream<Step> steps(Start start, CredentialDetail detail) {
        return detail.routes()
            .stream()
            .filter((route) -> start.routes().contains(route.id()))
            .map((route) -> new Step(detail, route));
    }

    /**
     * The branches.
     * @return from the start that asks for the least schooling on
     */
    public List<Branch> branches() {
        return this.branches;
    }

    /**
     * The same as a drawing.
     * @return its boxes and lines
     */
    public Picture picture() {
        return this.picture;
    }

}
