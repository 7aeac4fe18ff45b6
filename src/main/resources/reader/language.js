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

/** The language that the address asks for, if it is one; none leaves the choice to what the browser sends. */
export function asked() {
  const tag = new URLSearchParams(location.search).get('lang');
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the language in which the hub answered; that is not always the one in which it has its own name. */
export function adopt(hub) {
  const wanted = asked() ? [asked()] : navigator.languages;
  current = wanted.flatMap((tag) => lookedUp(tag, hub.languages)).at(0) ?? hub;
  document.documentElement.lang = current.language;
  document.documentElement.dir = current.dir;
}

/** The language itself, or the one in the same script that it is a kind of, or is called otherwise; chosen as the API does. */
function lookedUp(tag, languages) {
  const all = forms(tag);
  const own = all.filter((form) => written(form) === written(tag));
  const called = (names) =>
    names.flatMap((name) => languages.find(({ language }) => canonical(language) === name) ?? []);
  return [
    ...called(own),
    ...languages.filter(({ language }) => written(language) === written(tag)),
    ...called(all),
  ].slice(0, 1);
}

/** The tag and its ever shorter forms (RFC 4647, 3.4). */
function forms(tag) {
  const end = tag.lastIndexOf('-');
  return [canonical(tag), ...(end < 0 ? [] : forms(tag.slice(0, end)))];
}

/** What CLDR calls a language: `fa-AF` for `prs`. */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return tag;
  }
}

/** The language and its most likely script: `zh-Hant` for `zh-TW`. */
function written(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
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
  const form =
    (n === 0 && forms.zero) || forms[rules(words(key) ? current.language : FALLBACK).select(n)] || forms.other;
  const text = fill(form, { n: number(n) });
  return words(key) ? text : h('span', { lang: FALLBACK, dir: 'ltr' }, text);
}

function pick(found, member) {
  return member ? (found[member] ?? member) : found;
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** What `make` makes of a language, made once: such things are dear. */
function perLanguage(make) {
  const made = new Map();
  return (language) => {
    if (!made.has(language)) {
      made.set(language, make(language));
    }
    return made.get(language);
  };
}

const rules = perLanguage((language) => new Intl.PluralRules(language));
const numbers = perLanguage((language) => new Intl.NumberFormat(language));
const days = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const names = perLanguage((language) => new Intl.DisplayNames([language, FALLBACK], { type: 'language' }));

/** A number as people write it. */
export function number(n) {
  return numbers(current.language).format(n);
}

/** A day as people write it. */
export function day(date) {
  return days(current.language).format(new Date(date));
}

/** What a language is called, in the reader's or in its own. */
export function languageName(tag, inLanguage = current.language) {
  return names(inLanguage).of(tag);
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
  const name = languageName(language);
  return h(
    'small',
    { class: 'mark', lang: current.language, dir: current.dir, title: say('inLanguage', { language: name }) },
    name,
  );
}

/** Whether a member is in another language than the reader's. */
export function isForeign(entry, member) {
  return served(entry, member).language !== current.language;
}

/** In which language a member is served. */
export function served(entry, member) {
  return entry.fallbacks?.[member] ?? { language: entry.language, dir: entry.dir };
}
