// @ts-check
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
import { ENTRY_TYPES, PLURALS, TYPES } from './types.js';

/** @import { EntryType, Page, Route } from '../../../spec/reader/types.js' */

/**
 * Of each type the page of an entry and the one that lists all.
 *
 * @type {Record<EntryType, { one: Page, all: Page }>}
 */
const PAGES = {
  source: { one: source, all: sources },
  topic: { one: topic, all: topics },
  guide: { one: guide, all: guides },
  faq: { one: faq, all: faqs },
};

/** @type {Record<string, Page>} */
const ALONE = { '/': home, '/search': search };
/** @type {Record<string, Page>} */
const ENTRIES = {};
for (const type of ENTRY_TYPES) {
  const { plural } = TYPES[type];
  ALONE[`/${plural}`] = PAGES[type].all;
  ENTRIES[plural] = PAGES[type].one;
}
const ENTRY = new RegExp(`^/(${PLURALS.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/**
 * The page at an address: `page`, which says what it asks the API for and draws the answer; `path`; the `slug` of its entry;
 * the `query`. Nothing where the reader has no page.
 *
 * @param {URL} url an absolute address
 * @returns {Route | undefined}
 */
export function routeOf(url) {
  const [, part, slug] = ENTRY.exec(url.pathname) ?? [];
  const page = ALONE[url.pathname] ?? ENTRIES[part];
  return page && url.origin === location.origin
    ? { page, path: url.pathname, slug, query: url.searchParams }
    : undefined;
}
