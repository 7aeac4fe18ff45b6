/** Which page is at which address. The server answers with the reader at exactly these. */

import * as faq from './pages/faq.js';
import * as faqs from './pages/faqs.js';
import * as guide from './pages/guide.js';
import * as guides from './pages/guides.js';
import * as home from './pages/home.js';
import * as search from './pages/search.js';
import * as source from './pages/source.js';
import * as sources from './pages/sources.js';
import * as topic from './pages/topic.js';
import * as topics from './pages/topics.js';

const ALONE = {
  '/': home,
  '/search': search,
  '/sources': sources,
  '/topics': topics,
  '/guides': guides,
  '/faqs': faqs,
};
const ENTRIES = { sources: source, topics: topic, guides: guide, faqs: faq };
const ENTRY = /^\/(sources|topics|guides|faqs)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * The page at an address: `page`, which says what it asks the API for and draws the answer; `path`; the `slug` of its entry;
 * the `query`. Nothing where the reader has no page.
 *
 * @param url an absolute address
 */
export function routeOf(url) {
  const [, part, slug] = ENTRY.exec(url.pathname) ?? [];
  const page = ALONE[url.pathname] ?? ENTRIES[part];
  return page && url.origin === location.origin
    ? { page, path: url.pathname, slug, query: url.searchParams }
    : undefined;
}
