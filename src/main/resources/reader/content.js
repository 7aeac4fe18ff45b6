// @ts-check
/** Texts of the hub, each marked with its language where that is not the one of the page. */

import { h } from './dom.js';
import { pageLanguage } from './language.js';
import { languageMark } from './marks.js';

/** @import { Child, HasLanguage, TextMember } from '../../../spec/reader/types.js' */

/**
 * A text of an entry or a link; nothing where it has none.
 *
 * @template {HasLanguage} E
 * @param {E} entry
 * @param {TextMember<E>} member
 * @returns {Child[]}
 */
export function textOf(entry, member) {
  const text = /** @type {string | undefined} */ (entry[member]);
  return text === undefined ? [] : textIn(text, textLanguage(entry, member));
}

/**
 * Content in a language; with its name beside it where that is not the reader's.
 *
 * @param {string | Node} content
 * @param {HasLanguage} served
 * @returns {Child[]}
 */
export function textIn(content, { language, dir }) {
  return language === undefined || language === pageLanguage().language
    ? [h('bdi', {}, content)]
    : [h('span', { lang: language, dir }, content), ' ', languageMark(language)];
}

/**
 * The attributes of an element that holds nothing but this member.
 *
 * @param {HasLanguage} entry
 * @param {string} member
 */
export function languageAttributes(entry, member) {
  const { language, dir } = textLanguage(entry, member);
  return language === pageLanguage().language ? {} : { lang: language, dir };
}

/**
 * The language of a member if it is another than the reader's.
 *
 * @param {HasLanguage} entry
 * @param {string} member
 */
export function foreignLanguage(entry, member) {
  const { language } = textLanguage(entry, member);
  return language === pageLanguage().language ? undefined : language;
}

/**
 * In which language a member is served.
 *
 * @param {HasLanguage} entry
 * @param {string} member
 * @returns {HasLanguage}
 */
export function textLanguage(entry, member) {
  return entry.fallbacks?.[member] ?? { language: entry.language, dir: entry.dir };
}
