package guide.charted.importer.school;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guide.charted.importer.draft.Import;
import guide.charted.importer.file.Progress;
import guide.charted.importer.draft.ChangeReport.FileRead;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.BadFileException;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/** NCES IPEDS: schools, programs, awards, charges and how programs are taught. */
public final class SchoolImport implements Import {

    @Override
    public void run(List<Given> files, Draft draft, Progress progress) {
        Map<String, Line> directory = new LinkedHashMap<>();
        Set<SchoolFile> kinds = new HashSet<>();
        files.stream().sorted(Comparator.comparing(SchoolFile::of)).forEach((file) -> {
            SchoolFile kind = SchoolFile.of(file);
            if (!kinds.add(kind)) {
                throw new BadFileException(file.label(), "there are two files of the kind " + kind);
            }
            int year = kind.year(file);
            if (year > draft.year()) {
                draft.doubt(Doubt.Kind.YEAR, file.label() + ": " + year + " has not been yet");
            }
            SchoolLines lines = lines(kind, year, draft, directory);
            Given.Ending ending = progress.read(file, kind.layout(), lines::line);
            lines.end(file.label(), ending);
            draft.read(
                    new FileRead(file.label(), kind + " " + year + ", " + kind.words(), ending.lines(), lines.used()));
            new IpedsTitle(draft).renew(kind, year);
        });
    }

    private static SchoolLines lines(SchoolFile kind, int year, Draft draft, Map<String, Line> directory) {
        return switch (kind) {
            case HD -> new Directory(draft, directory);
            case C_A -> new Awards(draft, year, directory);
            case C_DEP -> new OnlinePrograms(draft, year);
            case IC -> new OnlineSchools(draft, year);
            case IC_AY -> new Charges(draft, year);
            case IC_PY -> new ProgramPrices(draft, year);
            case COST1 -> new Costs(new ProgramPrices(draft, year), new Charges(draft, year));
        };
    }

    /**
     * From 2024-25 on, one file has the prices of whole programs and the charges for a
     * year.
     */
    private record Costs(ProgramPrices prices, Charges charges) implements SchoolLines {

        @Override
        public void line(Line line) {
            if (!line.has("CHG2AY3") && !line.has("CIPCODE1")) {
                throw new BadFileException(line, "the file has none of the known price columns");
            }
            this.prices.line(line);
            this.charges.line(line);
        }

        @Override
        public long used() {
            return Math.max(this.prices.used(), this.charges.used());
        }

        @Override
        public void end(String label, Given.Ending ending) {
            this.charges.end(label, ending);
        }
    }

}
