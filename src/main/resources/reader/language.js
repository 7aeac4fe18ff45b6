/** The language that the reader reads: the words of the interface, and the marks on texts that are in another. */

import { h } from './dom.js';
import ar from './texts/ar.js';
import en from './texts/en.js';
import nl from './texts/nl.js';

const WORDS = { ar, en, nl };
const FALLBACK = 'en';

let current = { language: FALLBACK, dir: 'ltr' };

/** What the reader reads: `language` and `dir`. */
export function reading() {
  return current;
}

/** The language that the address asks for; none leaves the choice to what the browser sends. */
export function asked() {
  return new URLSearchParams(location.search).get('lang') ?? undefined;
}

/** Takes the language that the address asks for, if the hub speaks it, else the one in which the hub answered. */
export function adopt(hub) {
  current = hub.languages.find(({ language }) => language === asked()) ?? hub;
  document.documentElement.lang = current.language;
  document.documentElement.dir = current.dir;
}

/** The languages that the interface has words in. */
export function spoken() {
  return Object.keys(WORDS).map((language) => ({ language, dir: language === 'ar' ? 'rtl' : 'ltr' }));
}

/** The words of the language itself, or of the one it is a kind of. */
function words(key) {
  return (WORDS[current.language] ?? WORDS[current.language.split('-')[0]])?.[key];
}

/**
 * Words of the interface as a text, in English where the language has none.
 *
 * @param key their name; with a dot one of a group
 * @param values what stands in their places
 */
export function say(key, values = {}) {
  const [name, member] = key.split('.');
  return fill(pick(words(name) ?? en[name], member), values);
}

/** The same as a node that says so where it is in English instead. */
export function worded(key, values) {
  const text = say(key, values);
  return words(key.split('.')[0]) ? text : h('span', { lang: FALLBACK, dir: 'ltr' }, text);
}

/** How many there are, in words. */
export function counted(key, n) {
  const forms = words(key) ?? en[key];
  const rules = new Intl.PluralRules(words(key) ? current.language : FALLBACK);
  const form = (n === 0 && forms.zero) || forms[rules.select(n)] || forms.other;
  const text = fill(form, { n: new Intl.NumberFormat(current.language).format(n) });
  return words(key) ? text : h('span', { lang: FALLBACK, dir: 'ltr' }, text);
}

function pick(found, member) {
  return member ? (found[member] ?? member) : found;
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A day as people write it. */
export function day(date) {
  return new Intl.DateTimeFormat(current.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** What a language is called, in the reader's or in its own. */
export function languageName(tag, inLanguage = current.language) {
  return new Intl.DisplayNames([inLanguage, FALLBACK], { type: 'language' }).of(tag);
}

/** A text of an entry or a link; marked with its language where that is not the reader's. */
export function said(entry, member) {
  return entry[member] === undefined ? [] : marked(entry[member], served(entry, member));
}

/** The attributes of an element that holds nothing but this member. */
export function tongue(entry, member) {
  const { language, dir } = served(entry, member);
  return language === current.language ? {} : { lang: language, dir };
}

/** Content in a language; with its name beside it where that is not the reader's. */
export function marked(content, { language, dir }) {
  return language === undefined || language === current.language
    ? [h('bdi', {}, content)]
    : [h('span', { lang: language, dir }, content), ' ', mark(language)];
}

/** The name of a language, to stand beside a text that is in it. */
export function mark(language) {
  return h('small', { class: 'mark', title: say('inLanguage', { language: languageName(language) }) }, languageName(language));
}

/** Whether a member is in another language than the reader's. */
export function isForeign(entry, member) {
  return served(entry, member).language !== current.language;
}

/** In which language a member is served. */
export function served(entry, member) {
  return entry.fallbacks?.[member] ?? { language: entry.language, dir: entry.dir };
}
