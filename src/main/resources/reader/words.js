// @ts-check
/** The words of the interface in the language of the page, and numbers and days as people write them in it. */

import { h } from './dom.js';
import { FALLBACK, pageLanguage } from './language.js';
import ar from './words/ar.js';
import en from './words/en.js';
import nl from './words/nl.js';

/** @import { CountKey, TextLanguage, Values, WordKey, Words } from '../../../spec/reader/types.js' */

/** @type {Record<string, Partial<Words>>} */
const WORDS = { ar, en, nl };

/**
 * The languages that the interface has words in.
 *
 * @returns {TextLanguage[]}
 */
export function interfaceLanguages() {
  return Object.keys(WORDS).map((language) => ({ language, dir: language === 'ar' ? 'rtl' : 'ltr' }));
}

/**
 * Words of the interface as a text, in English where the language has none.
 *
 * @param {WordKey} key their name; with a dot one of a group
 * @param {Values} [values] what stands in their places
 */
export function t(key, values = {}) {
  const [name, member] = partsOf(key);
  const found = ownWords(name) ?? en[name];
  return fill(typeof found === 'string' ? found : inGroup(found, member), values, languageOf(name));
}

/**
 * The same as a node that says so where it is in English instead.
 *
 * @param {WordKey} key
 * @param {Values} [values]
 */
export function tNode(key, values) {
  return toNode(t(key, values), ownWords(partsOf(key)[0]) !== undefined);
}

/**
 * How many there are, in words, as such a node.
 *
 * @param {CountKey} key
 * @param {number} n
 */
export function tCount(key, n) {
  const language = languageOf(key);
  /** @type {Record<string, string>} */
  const forms = ownWords(key) ?? en[key];
  const form = (n === 0 && forms.zero) || forms[pluralRules(language).select(n)] || forms.other;
  return toNode(fill(form, { n: formatNumber(n) }, language), ownWords(key) !== undefined);
}

/**
 * Several such counts in one line, as people put them beside each other.
 *
 * @param {[CountKey, number][]} counts
 */
export function tCounts(counts) {
  return lists(languageOf(counts[0][0]))
    .formatToParts(counts.map((_, place) => String(place)))
    .map(({ type, value }) => (type === 'element' ? h('span', {}, tCount(...counts[Number(value)])) : value));
}

/**
 * The language that these words are in.
 *
 * @param {keyof Words} name
 */
function languageOf(name) {
  return ownWords(name) === undefined ? FALLBACK : pageLanguage().language;
}

/**
 * The words of the language itself, or of the one it is a kind of.
 *
 * @template {keyof Words} N
 * @param {N} name
 */
function ownWords(name) {
  const { language } = pageLanguage();
  return (WORDS[language] ?? WORDS[language.split('-')[0]])?.[name];
}

/**
 * The name of words or of a group of them, and of the one in the group if it is one.
 *
 * @param {WordKey} key
 */
function partsOf(key) {
  return /** @type {[keyof Words, string]} */ (key.split('.'));
}

/**
 * One of a group of words; its name where there is none, as for what the API may say one day.
 *
 * @param {object} group
 * @param {string} member
 */
function inGroup(group, member) {
  return /** @type {Record<string, string>} */ (group)[member] ?? member;
}

/**
 * @param {string} text
 * @param {Values} values
 * @param {string} language that the text is in
 */
function fill(text, values, language) {
  return text.replace(/\{(\w+)\}/g, (place, name) => {
    const value = values[name] ?? place;
    return typeof value === 'string' ? value : value(language);
  });
}

/**
 * @param {string} text
 * @param {boolean} isOwn whether it is in the language of the page
 */
function toNode(text, isOwn) {
  return isOwn ? text : h('span', { lang: FALLBACK, dir: 'ltr' }, text);
}

/**
 * What `make` makes of a language, made once: such things are dear.
 *
 * @template T
 * @param {(language: string) => T} make
 */
function perLanguage(make) {
  /** @type {Map<string, T>} */
  const made = new Map();
  return (/** @type {string} */ language) => {
    const there = made.get(language) ?? make(language);
    made.set(language, there);
    return there;
  };
}

const pluralRules = perLanguage((language) => new Intl.PluralRules(language));
const numbers = perLanguage((language) => new Intl.NumberFormat(language));
const lists = perLanguage((language) => new Intl.ListFormat(language, { type: 'unit' }));
const days = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const moments = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }));
const names = perLanguage((language) => new Intl.DisplayNames([language, FALLBACK], { type: 'language' }));

/**
 * A number as people write it.
 *
 * @param {number} n
 */
export function formatNumber(n) {
  return numbers(pageLanguage().language).format(n);
}

/**
 * A day as people write it, in the language of the words that it stands in.
 *
 * @param {string} date as the API writes it: `2026-05-01`
 */
export function day(date) {
  return (/** @type {string} */ language) => days(language).format(new Date(date));
}

/**
 * A moment as people write it where they are, in the language of the words that it stands in.
 *
 * @param {string} time as the API writes it: `2026-05-01T09:00:00Z`; anything else stays as it is
 */
export function moment(time) {
  return (/** @type {string} */ language) =>
    Number.isNaN(Date.parse(time)) ? time : moments(language).format(new Date(time));
}

/**
 * Whether a day is over, by UTC.
 *
 * @param {string} date as the API writes it
 */
export function isPast(date) {
  return date < new Date().toISOString().slice(0, 10);
}

/**
 * What a language is called, in the reader's or in its own.
 *
 * @param {string} tag
 * @param {string} [inLanguage]
 */
export function languageName(tag, inLanguage = pageLanguage().language) {
  return names(inLanguage).of(tag) ?? tag;
}
