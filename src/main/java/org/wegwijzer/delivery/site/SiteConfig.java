package org.wegwijzer.delivery.site;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The site that readers see, which a front end serves somewhere else. */
@ConfigMapping(prefix = "wegwijzer.site")
public interface SiteConfig {

    /**
     * Where the site shows an entry: {@code https://www.example.org/{language}/{types}/{slug}}. An absolute address with
     * {@code {slug}} and {@code {type}} (guide) or {@code {types}} (guides) in it, and {@code {language}} if the site has a page
     * for each. With it long texts link to the site instead of this API, linked data names its pages, and there is a sitemap.
     */
    Optional<String> address();
}
