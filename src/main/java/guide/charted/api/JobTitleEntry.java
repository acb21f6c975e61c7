package guide.charted.api;

import guide.charted.certification.JobTitle;

/**
 * A job title of the federal list that names the credential.
 *
 * @param title the job title
 * @param soc the code of its occupation
 * @param occupation the title of its occupation
 * @param source the id of the list
 */
record JobTitleEntry(String title, String soc, String occupation, String source) {

    static JobTitleEntry of(JobTitle title) {
        return new JobTitleEntry(title.title(), title.soc(), title.occupation(), title.source().id());
    }

}
