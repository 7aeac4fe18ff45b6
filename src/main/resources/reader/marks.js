// @ts-check
/** Which texts are in another language than the page: beside each, or, where that is most of a page, once for all. */

import { h } from './dom.js';
import { pageLanguage } from './language.js';
import { languageName, t, tNode } from './words.js';

/**
 * The language that most of the page is in, if it is another than the page's: its texts need no marks.
 *
 * @type {string | undefined}
 */
let prevailing;

/**
 * The name of a language, to stand beside a text that is in it.
 *
 * @param {string} language
 */
export function languageMark(language) {
  if (language === prevailing) {
    return false;
  }
  const { language: lang, dir } = pageLanguage();
  const title = t('inLanguage', { language: nameOf(language) });
  return h('small', { class: 'mark', lang, dir, title, 'data-language': language }, languageName(language));
}

/**
 * The name of a language, in that of the words that it stands in.
 *
 * @param {string} language
 */
function nameOf(language) {
  return (/** @type {string} */ inLanguage) => languageName(language, inLanguage);
}

/** From here on each text has its mark: a page is drawn anew. */
export function markEach() {
  prevailing = undefined;
}

/**
 * Says once, above a page, that most of it is in another language, and takes away the marks that this makes superfluous.
 *
 * @param {HTMLElement} page
 */
export function markOnce(page) {
  const [language, length] = [...lengths(page)].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
  const marks = page.querySelectorAll(`.mark[data-language="${language}"]`);
  if (marks.length > 1 && length > page.textContent.length / 2) {
    prevailing = language;
    marks.forEach(takeAway);
    const line = h('p', { class: 'mostly' }, tNode('mostlyInLanguage', { language: nameOf(language) }));
    const trail = page.querySelector(':scope > .trail');
    trail ? trail.after(line) : page.prepend(line);
  }
}

/**
 * How much of the page is in which other language, in characters.
 *
 * @param {HTMLElement} page
 */
function lengths(page) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const text of page.querySelectorAll('main [lang]:not(main [lang] [lang])')) {
    const language = /** @type {HTMLElement} */ (text).lang;
    if (language !== pageLanguage().language) {
      found.set(language, (found.get(language) ?? 0) + text.textContent.length);
    }
  }
  return found;
}

/**
 * A mark, and what held nothing else.
 *
 * @param {Element} mark
 */
function takeAway(mark) {
  const around = mark.parentElement;
  mark.remove();
  if (around?.childNodes.length === 0) {
    around.remove();
  }
}
