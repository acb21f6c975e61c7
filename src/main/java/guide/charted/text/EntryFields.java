package guide.charted.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Entries as Lucene holds them: a field for each kind of words, and one for all. */
final class EntryFields {

    static final String ALL = "all";

    /** The same words as in all, with their endings. */
    static final String WHOLE = "whole";

    private static final FieldType LISTED = listed();

    private EntryFields() {
    }

    static DirectoryReader indexed(List<RankedIndex.Entry> entries, Similarity similarity) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory,
                new IndexWriterConfig(new PerFieldAnalyzerWrapper(Tokens.ANALYZER, Map.of(WHOLE, Tokens.WITH_ENDINGS)))
                    .setSimilarity(similarity))) {
            for (RankedIndex.Entry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private static Document document(RankedIndex.Entry entry) {
        String names = String.join(" ", entry.names());
        Document document = new Document();
        document.add(new TextField("title", entry.title(), Field.Store.NO));
        document.add(new TextField("names", names, Field.Store.NO));
        document.add(new TextField("context", entry.context(), Field.Store.NO));
        document.add(new TextField("words", entry.words(), Field.Store.NO));
        String all = String.join(" ", entry.title(), names, entry.context(), entry.words());
        document.add(new TextField(ALL, all, Field.Store.NO));
        document.add(new Field(WHOLE, all, LISTED));
        return document;
    }

    private static FieldType listed() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

}
