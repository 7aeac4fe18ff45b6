// @ts-check
/** What sort of authority a source is: in a word, and in a picture beside it. */

import { drawing, h } from './dom.js';
import { tNode } from './words.js';

/** @import { Kind } from '../../../spec/reader/types.js' */

/**
 * Pictures of the kinds that the reader knows, in the order in which readers need them.
 *
 * @type {Record<Kind, string>}
 */
const PICTURES = {
  GOVERNMENT: 'M3 10l9-6 9 6zM5 10v8M10 10v8M14 10v8M19 10v8M3 20h18',
  MUNICIPALITY: 'M4 20V9l8-5 8 5v11zM10 20v-6h4v6',
  PORTAL: 'M3 5h18v14H3zM3 9h18M6 7h.01M9 7h.01',
  EXAM_BODY: 'M2 9l10-5 10 5-10 5zM6 11v6c3 2.5 9 2.5 12 0v-6M22 9v6',
  LEGISLATION: 'M12 3v17M7 20h10M5 6h14M5 6l-3 8a3 3 0 0 0 6 0zM19 6l-3 8a3 3 0 0 0 6 0z',
  NGO: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6.5 6.5-6.5s6.5 2.5 6.5 6.5M16 4.2a3.5 3.5 0 0 1 0 6.6M18 14c2.3.8 3.5 3.2 3.5 6',
  OTHER: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h.01M12 12h.01M16 12h.01',
};

export const KINDS = /** @type {Kind[]} */ (Object.keys(PICTURES));

/**
 * The kind as the reader knows it: more may come to the API, which are like any other.
 *
 * @param {string} kind as the API says it
 */
export function kindOf(kind) {
  return KINDS.find((known) => known === kind) ?? 'OTHER';
}

/**
 * The picture of a kind and its word.
 *
 * @param {Kind} kind
 */
export function kindMark(kind) {
  return h('span', { class: 'kind-mark' }, drawing(PICTURES[kind]), tNode(`kind.${kind}`));
}
