// @ts-check
/** Addresses of the reader's own pages. */

import { requestedLanguage } from './language.js';
import { PLURALS, TYPES } from './types.js';

/** @import { Parameters, Ref } from '../../../spec/reader/types.js' */

const ENTRY = new RegExp(`^/v1(/(?:${PLURALS.join('|')})/[a-z0-9-]+)$`);

/**
 * The address of a page, in the language that this page is in unless another is named.
 *
 * @param {string} path
 * @param {Parameters} parameters those without a value are left out
 */
export function to(path, parameters = {}) {
  const query = new URLSearchParams();
  Object.entries({ ...parameters, lang: parameters.lang ?? requestedLanguage() }).forEach(([name, value]) => {
    if (value) {
      query.set(name, String(value));
    }
  });
  return query.size ? `${path}?${query}` : path;
}

/** Where the API is described to people; nothing where this hub does not show that. */
export function referencePage() {
  return document.querySelector('link[rel=service-doc]')?.getAttribute('href');
}

/**
 * The page of an entry, or a place in it.
 *
 * @param {Ref} entry
 * @param {string} [place] the id of what is there
 */
export function pageOf({ type, slug }, place) {
  const page = to(`/${TYPES[type].plural}/${slug}`);
  return place ? `${page}#${place}` : page;
}

/**
 * The page that shows what the API has at an address; the address itself where none does.
 *
 * @param {string} href
 */
export function pageAt(href) {
  const [, path] = ENTRY.exec(href) ?? [];
  return path ? to(path) : href;
}
