package org.wegwijzer.content.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What others may do with the texts of the hub.
 *
 * @param url where the licence stands
 * @param name by which it is known, in every language
 */
@Embeddable
public record ContentLicense(
        @Column(name = "license_url") String url,
        @Column(name = "license_name") String name) {}
