package guide.charted.api;

import guide.charted.certification.Release;

/**
 * How the mark of an apprentice is shed.
 *
 * @param months months of work that are asked for; 0 if none
 * @param text the way in words
 * @param source the id of who says so
 */
record ReleaseEntry(int months, String text, String source) {

    static ReleaseEntry of(Release release) {
        return new ReleaseEntry(release.months(), release.text(), release.source().id());
    }

}
