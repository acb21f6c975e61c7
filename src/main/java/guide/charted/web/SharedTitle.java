package guide.charted.web;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Repeats each page's title as {@code og:title}: templates state their title once, as an
 * element.
 */
@Component
class SharedTitle implements IPostProcessorDialect {

    @Override
    public String getName() {
        return "shared title";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Writer.class, 1000));
    }

    /**
     * Writes the element after the first title; those of drawings come later. It is
     * closed as in XML, which the paper form of a plan is.
     */
    public static class Writer extends AbstractTemplateHandler {

        private static final String TITLE = "title";

        private final StringBuilder title = new StringBuilder();

        private boolean inside;

        private boolean done;

        public Writer() {
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            super.handleOpenElement(tag);
            this.inside = !this.done && tag.getElementCompleteName().equals(TITLE);
        }

        @Override
        public void handleText(IText text) {
            super.handleText(text);
            if (this.inside) {
                this.title.append(text.getText());
            }
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            super.handleCloseElement(tag);
            if (this.inside) {
                this.inside = false;
                this.done = true;
                super.handleStandaloneElement(getContext().getModelFactory()
                    .createStandaloneElementTag("meta",
                            Map.of("property", "og:title", "content", this.title.toString()),
                            AttributeValueQuotes.DOUBLE, false, true));
            }
        }

    }

}
