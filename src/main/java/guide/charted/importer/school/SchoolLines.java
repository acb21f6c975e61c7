package guide.charted.importer.school;

import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;

/** What one file about schools does to the draft, line by line. */
interface SchoolLines {

    void line(Line line);

    /** How many lines were about something in the guide. */
    long used();

    /** After the last line: what is missing. */
    void end(String label, Given.Ending ending);

}
