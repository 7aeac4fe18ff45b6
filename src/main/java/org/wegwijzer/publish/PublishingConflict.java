package org.wegwijzer.publish;

import java.util.List;

/** Content contradicts what is public already; nothing was changed. */
public class PublishingConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublishingConflict(List<String> reasons) {
        super(
                "The content contradicts what is public; nothing was changed:\n  " + String.join("\n  ", reasons),
                null,
                false,
                false);
    }
}
