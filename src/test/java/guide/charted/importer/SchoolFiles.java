package guide.charted.importer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;

/** Files of NCES in their documented layout, made from the bundled schools. */
final class SchoolFiles {

    /** A school after the last one of the guide, as the real files have. */
    static final String LAST = "500555";

    private static final Map<String, String> CONTROLS = Map.of("public", "1", "nonprofit", "2", "for-profit", "3");

    private static final Map<String, String> LEVELS = Map.of("four-year", "1", "two-year", "2", "under-two-year", "3");

    private SchoolFiles() {
    }

    static String directory() {
        String lines = DataFile.of("institution")
            .rows()
            .stream()
            .map((school) -> String.join(",", school.get("unitid"), quoted(school.get("name")),
                    quoted(school.get("alias")), quoted(school.get("address")), quoted(school.get("city")),
                    school.get("state"), school.get("zip"), quoted(school.get("website")),
                    quoted(school.get("admissions_page")), quoted(school.get("aid_page")),
                    quoted(school.get("price_calculator")), CONTROLS.get(school.get("control")),
                    LEVELS.get(school.get("level")), "1", school.get("longitude"), school.get("latitude")))
            .collect(Collectors.joining("\n"));
        return "UNITID,INSTNM,IALIAS,ADDR,CITY,STABBR,ZIP,WEBADDR,ADMINURL,FAIDURL,NPRICURL,CONTROL,ICLEVEL,CYACTIVE,LONGITUD,LATITUDE \n"
                + lines + "\n" + LAST
                + ",New College,,1 New Street,Columbus,OH,43085,www.new.edu,,,,1,2,1,-83.0,40.1\n";
    }

    /** The same number of graduates for every program. */
    static String awards(String number) {
        String lines = DataFile.of("program")
            .rows()
            .stream()
            .filter((program) -> !program.get("cip").isEmpty())
            .map((program) -> String.join(",", program.get("unitid"), program.get("cip"), "1",
                    program.get("award_level"), number, "\"R\""))
            .collect(Collectors.joining("\n"));
        return "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT,XCTOTALT\n" + lines + "\n" + LAST + ",99,1,3,5,\"R\"\n";
    }

    static String csv(List<String> header, List<List<String>> rows) {
        return String.join(",", header) + "\n"
                + rows.stream().map((row) -> String.join(",", row)).collect(Collectors.joining("\n")) + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

}
