package guide.charted.data;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BadDataFailureAnalyzer extends AbstractFailureAnalyzer<BadDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadDataException cause) {
        return new FailureAnalysis("The data edition cannot be loaded.\n\n    " + cause.getMessage(),
                "Correct the file and start again, or point charted.data at an edition that is whole. "
                        + "Nothing of this edition was stored; editions loaded before are untouched.",
                cause);
    }

}
