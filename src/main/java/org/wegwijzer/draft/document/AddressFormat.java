package org.wegwijzer.draft.document;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import org.wegwijzer.text.PublicAddress;

/** What the schemas call a URI: an address by our one rule, which sees more than their pattern. */
final class AddressFormat implements Format {

    /** As the standard calls it, for validators that know no other rule. */
    static final String NAME = "uri";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return PublicAddress.fault(value).isEmpty();
    }
}
