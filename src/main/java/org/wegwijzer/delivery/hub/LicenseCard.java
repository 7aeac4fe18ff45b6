package org.wegwijzer.delivery.hub;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.hub.ContentLicense;

/**
 * What others may do with the texts of the hub.
 *
 * @param url where the licence stands
 * @param name by which it is known, in every language
 */
public record LicenseCard(String url, String name) {

    static @Nullable LicenseCard of(@Nullable ContentLicense license) {
        return license == null ? null : new LicenseCard(license.url(), license.name());
    }
}
