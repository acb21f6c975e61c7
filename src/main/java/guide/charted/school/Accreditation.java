package guide.charted.school;

import java.util.Set;

import guide.charted.education.DegreeType;
import guide.charted.fact.Sources;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Accreditation {

    @Id
    private String id;

    private @Nullable String unitid;

    private String institution;

    private String state;

    private String degree;

    private @Nullable String title;

    private String discipline;

    private String status;

    private String asOf;

    private String confidence;

    private @Nullable String note;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "accreditation_program", joinColumns = @JoinColumn(name = "accreditation"))
    @Column(name = "program")
    private Set<String> programs;

    @SuppressWarnings("NullAway.Init")
    protected Accreditation() {
    }

    String id() {
        return this.id;
    }

    @Nullable String unitid() {
        return this.unitid;
    }

    String state() {
        return this.state;
    }

    /** The program it speaks of, as its evidence names it. */
    ProgramKey program() {
        return new ProgramKey(this.unitid, this.institution, DegreeType.ofCode(this.degree).orElseThrow());
    }

    Set<String> programs() {
        return this.programs;
    }

    AccreditationRecord toRecord(Sources sources) {
        return new AccreditationRecord(this.status, this.discipline, this.confidence, this.asOf, this.title, this.note,
                sources.cite(this.source));
    }

}
