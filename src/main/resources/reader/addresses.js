/** Addresses of the reader's own pages. */

import { asked } from './language.js';

const PLURALS = { source: 'sources', topic: 'topics', guide: 'guides', faq: 'faqs' };

/** The address of a page, in the language that this page is in unless another is named. */
export function to(path, parameters = {}) {
  const query = new URLSearchParams();
  Object.entries({ ...parameters, lang: parameters.lang ?? asked() }).forEach(([name, value]) => {
    if (value) {
      query.set(name, value);
    }
  });
  return query.size ? `${path}?${query}` : path;
}

/** Where the API is described to people; nothing where this hub does not show that. */
export function referencePage() {
  return document.querySelector('link[rel=service-doc]')?.getAttribute('href');
}

/** The page of an entry, which has a type and a slug. */
export function pageOf({ type, slug }) {
  return to(`/${PLURALS[type]}/${slug}`);
}

/** The page that shows what the API has at an address; the address itself where none does. */
export function pageAt(href) {
  const [, path] = /^\/v1(\/(?:sources|topics|guides|faqs)\/[a-z0-9-]+)$/.exec(href) ?? [];
  return path ? to(path) : href;
}
