// @ts-check
/** The language that the page is in: that of the words of the interface, and against which texts in another are marked. */

/** @import { HubFrame, TextLanguage } from '../../../spec/reader/types.js' */

/** The language that has every word of the interface. */
export const FALLBACK = 'en';

/** @type {TextLanguage} */
let current = { language: FALLBACK, dir: 'ltr' };

/** What the reader reads: `language` and `dir`. */
export function pageLanguage() {
  return current;
}

/** The language that the address asks for, if it is one; none leaves the choice to what the browser sends. */
export function requestedLanguage() {
  const tag = new URLSearchParams(location.search).get('lang');
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the language in which the hub answered; that is not always the one in which it has its own name.
 *
 * @param {HubFrame} hub
 */
export function adoptLanguage(hub) {
  const requested = requestedLanguage();
  const wanted = requested ? [requested] : navigator.languages;
  current = wanted.flatMap((tag) => lookUp(tag, hub.languages)).at(0) ?? hub;
  document.documentElement.lang = current.language;
  document.documentElement.dir = current.dir;
}

/**
 * The language itself, or the one in the same script that it is a kind of, or is called otherwise; chosen as the API does.
 *
 * @param {string} tag
 * @param {TextLanguage[]} languages
 */
function lookUp(tag, languages) {
  const all = shortened(tag);
  const own = all.filter((form) => inScript(form) === inScript(tag));
  /** @param {string[]} names */
  const called = (names) =>
    names.flatMap((name) => languages.find(({ language }) => canonical(language) === name) ?? []);
  return [
    ...called(own),
    ...languages.filter(({ language }) => inScript(language) === inScript(tag)),
    ...called(all),
  ].slice(0, 1);
}

/**
 * The tag and its ever shorter forms (RFC 4647, 3.4).
 *
 * @param {string} tag
 * @returns {string[]}
 */
function shortened(tag) {
  const end = tag.lastIndexOf('-');
  return [canonical(tag), ...(end < 0 ? [] : shortened(tag.slice(0, end)))];
}

/**
 * What CLDR calls a language: `fa-AF` for `prs`.
 *
 * @param {string} tag
 */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return tag;
  }
}

/**
 * The language and its most likely script: `zh-Hant` for `zh-TW`.
 *
 * @param {string} tag
 */
function inScript(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
