package guide.charted.certification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import guide.charted.text.Paragraph;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

@Component
class CertificationPages implements Pages {

    private static final String[] TABLES = { "certification_name", "route", "route_condition", "refusal", "exam",
            "exam_note", "exam_domain", "exam_wait", "fee", "renewal", "renewal_note", "pass_rate", "holder_count",
            "remark", "membership_due", "state_rule", "wage" };

    private final List<PageEntry> pages;

    CertificationPages(ProsePages prose, Certifications certifications) {
        this.pages = Stream.concat(
                Stream.of(prose.page(Certifications.PATH, "certification.list"), prose.page(CheckPage.PATH, "check"))
                    .map((page) -> page.notBefore(prose.checked(TABLES))),
                certifications.details().stream().map((credential) -> detail(credential, prose)))
            .toList();
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

    private static PageEntry detail(CredentialDetail credential, ProsePages prose) {
        ExamFacts exam = credential.exam();
        return prose
            .page(Certifications.PATH + "/" + credential.code().toLowerCase(Locale.ROOT), PageKind.CERTIFICATION,
                    prose.message("certification.detail.heading", credential.name(), credential.code()),
                    List.of(credential.code(), credential.name()), List.of(credential.summary(), credential.forWhom()))
            .with(Stream
                .of(part("who", prose,
                        Stream.concat(credential.openRoutes().stream().map((way) -> way.name() + ". " + way.text()),
                                credential.refusals().stream().map(Refusal::text))),
                        part("exam", prose, exam.sitting().stream().map(ExamFacts.Note::text)),
                        part("application", prose, exam.steps().stream().map(ExamFacts.Note::text)),
                        part("cost", prose, Stream.of(prose.message("certification.charge.exam"))),
                        part("renewal", prose,
                                Stream.concat(Stream.of(prose.message("certification.units")),
                                        credential.renewal().notes().stream().map(Paragraph::text))),
                        part("passed", prose,
                                credential.core() ? prose.texts(Certifications.PATH, "passed").stream() : Stream.of()),
                        part("work", prose, credential.stateRules().stream().map((rule) -> rule.text())),
                        part("changed", prose, notes(credential, "CHANGED")),
                        part("myths", prose, notes(credential, "MYTH")),
                        prose.part("pay", "certification.pay", prose.texts(Certifications.PATH, "pay")))
                .filter((part) -> !part.texts().isEmpty())
                .toList())
            .changedOn(prose.checked(TABLES));
    }

    private static Stream<String> notes(CredentialDetail credential, String kind) {
        return credential.notesOf(kind).stream().map((note) -> note.title() + ": " + note.text());
    }

    private static PageEntry.Part part(String anchor, ProsePages prose, Stream<String> texts) {
        return prose.part(anchor, "certification.part." + anchor, texts.toList());
    }

}
