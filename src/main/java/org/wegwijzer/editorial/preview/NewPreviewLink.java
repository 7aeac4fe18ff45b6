package org.wegwijzer.editorial.preview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A link that was just made.
 *
 * @param href where the reader shows the preview, relative to the service. The secret stands behind {@code #}, which browsers send
 *     nowhere
 * @param token the secret by itself, for the header Preview-Token; kept nowhere
 */
public record NewPreviewLink(@JsonUnwrapped PreviewLinkView link, String href, String token) {

    @Override
    public String toString() {
        return link.toString();
    }
}
