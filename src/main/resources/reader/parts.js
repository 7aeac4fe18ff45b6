// @ts-check
/** What several pages are made of. */

import { pageAt, pageOf, to } from './addresses.js';
import { foreignLanguage, languageAttributes, textIn, textLanguage, textOf } from './content.js';
import { h, nodes, sanitised } from './dom.js';
import { pageLanguage } from './language.js';
import { languageMark } from './marks.js';
import { TYPES } from './types.js';
import { day, isPast, t, tNode } from './words.js';

/**
 * @import {
 *   Child, Faq, GuideCard, HasLanguage, HasNote, Named, Ref, Reference, Reviewed, TextMember, WordKey
 * } from '../../../spec/reader/types.js'
 */

/**
 * A part of a page with its heading; nothing if there is nothing in it.
 *
 * @param {WordKey} key of the heading
 * @param {Child[]} content
 */
export function section(key, ...content) {
  const inside = nodes(content);
  return inside.length > 0 && h('section', {}, h('h2', {}, tNode(key)), ...inside);
}

/**
 * The beginning of a page: what it is, what it is called, what it is about.
 *
 * @param {{ eyebrow?: Child, title: Child, subtitle?: false | Child[], lead?: Child }} content
 */
export function opening({ eyebrow, title, subtitle, lead }) {
  return h(
    'header',
    { class: 'opening' },
    eyebrow && h('p', { class: 'eyebrow' }, eyebrow),
    h('h1', { tabindex: -1 }, title),
    subtitle && subtitle.length > 0 && h('p', { class: 'subtitle' }, subtitle),
    lead,
  );
}

/**
 * A paragraph with one text of an entry, set in that text's own direction.
 *
 * @template {HasLanguage} E
 * @param {E} entry
 * @param {TextMember<E>} member
 * @param {string} [style]
 */
export function paragraph(entry, member, style) {
  const text = /** @type {string | undefined} */ (entry[member]);
  return text && paragraphIn(text, textLanguage(entry, member), style);
}

/**
 * A paragraph with content in a language.
 *
 * @param {string | Node} content
 * @param {HasLanguage} served
 * @param {string} [style]
 */
export function paragraphIn(content, { language, dir }, style) {
  return language === undefined || language === pageLanguage().language
    ? h('p', { class: style }, content)
    : h('p', { class: style, lang: language, dir }, content, ' ', languageMark(language));
}

/**
 * A link to the page of an entry, named by its title.
 *
 * @param {Named} entry
 */
export function link(entry) {
  return h('a', { href: pageOf(entry) }, textOf(entry, TYPES[entry.type].name));
}

/**
 * A link that the API gives as a reference.
 *
 * @param {Reference} reference
 */
export function reference({ ref, href }) {
  return h('a', { href: pageAt(href) }, textIn(ref.title, ref));
}

/**
 * A note of a link, marked with its language.
 *
 * @param {HasNote} edge
 */
export function note(edge) {
  return paragraph(edge, 'note', 'note');
}

/**
 * For whom and when the sources of a collection matter, and whether that translation fell behind.
 *
 * @param {HasLanguage & { description?: string, outdated?: boolean }} collection
 */
export function introduction(collection) {
  return [
    paragraph(collection, 'description', 'intro'),
    collection.outdated && h('p', { class: 'warning' }, tNode('outdated')),
  ];
}

/**
 * What a source is in one mention of it, in a word or two.
 *
 * @param {HasLanguage & { role?: string }} edge
 */
export function role(edge) {
  return edge.role && [' ', h('span', { class: 'role' }, textOf(edge, 'role'))];
}

/**
 * Several short facts in one line.
 *
 * @param {Child[]} all
 */
export function facts(...all) {
  const there = nodes(all);
  return (
    there.length > 0 &&
    h(
      'ul',
      { class: 'facts' },
      there.map((fact) => h('li', {}, fact)),
    )
  );
}

/**
 * Where an address leads: its host, as people know it.
 *
 * @param {string} url
 */
export function site(url) {
  return new URL(url).host.replace(/^www\./, '');
}

/**
 * A link to another website.
 *
 * @param {string} url
 * @param {Child[]} content
 */
export function outside(url, ...content) {
  return h(
    'a',
    { href: url, class: 'outside', rel: 'noopener' },
    ...content,
    h('span', { class: 'unseen' }, ' (', tNode('opensOutside'), ')'),
  );
}

/**
 * A guide in a list, and what it uses a source for.
 *
 * @param {HasNote & { guide: GuideCard }} edge
 */
export function guideItem(edge) {
  const { guide } = edge;
  return h(
    'li',
    { class: 'item' },
    h('h3', {}, link(guide)),
    paragraph(guide, 'summary'),
    edge.note && h('p', { class: 'used' }, h('b', {}, tNode('usedFor')), ' ', textIn(edge.note, edge)),
  );
}

/**
 * A question that opens to its answer and the guide that tells more.
 *
 * @param {Faq} faq
 */
export function quickAnswer(faq) {
  return h(
    'details',
    { class: 'faq' },
    h('summary', {}, h('h3', {}, textOf(faq, 'question'))),
    paragraph(faq, 'answer'),
    h(
      'p',
      { class: 'whole' },
      h('b', {}, tNode('wholeStory')),
      ' ',
      faq.guide.item ? link(faq.guide.item) : reference(faq.guide),
    ),
    h('p', {}, h('a', { href: pageOf(faq) }, tNode('byItself'))),
  );
}

/**
 * When it was held against its sources, and whether a translation fell behind.
 *
 * @param {Reviewed} entry
 * @param {Child[]} more facts to stand before
 */
export function currency(entry, ...more) {
  return [
    facts(
      more,
      entry.reviewedDate && tNode('checked', { date: day(entry.reviewedDate) }),
      entry.reviewDueDate && due(entry.reviewDueDate),
    ),
    entry.outdated && h('p', { class: 'warning' }, tNode('outdated')),
  ];
}

/**
 * When it is to be held against them again; or, said aloud, that this was due.
 *
 * @param {string} date as the API writes it
 */
function due(date) {
  return isPast(date)
    ? h('strong', {}, tNode('checkOverdue', { date: day(date) }))
    : tNode('checkDue', { date: day(date) });
}

/**
 * The long text of an entry: HTML of the API, its links to entries led to pages of the reader.
 *
 * @param {HasLanguage & { body?: string }} entry
 */
export function body(entry) {
  if (!entry.body) {
    return false;
  }
  const text = sanitised(entry.body);
  text.querySelectorAll('a').forEach((anchor) => {
    const { type, slug } = anchor.dataset;
    if (type && slug) {
      anchor.setAttribute('href', pageOf(/** @type {Ref} */ ({ type, slug })));
    }
  });
  text.querySelectorAll('input').forEach((box) => {
    box.setAttribute('aria-label', box.parentElement?.textContent?.trim() ?? '');
  });
  text.querySelectorAll('table').forEach(scrolled);
  text.querySelectorAll('pre').forEach((lines) => lines.setAttribute('tabindex', '0'));
  const foreign = foreignLanguage(entry, 'body');
  return h(
    'div',
    { class: 'body', ...languageAttributes(entry, 'body') },
    foreign && h('p', {}, languageMark(foreign)),
    text,
  );
}

/**
 * A wide table moves in a frame of its own, which the keyboard can reach, and not the page.
 *
 * @param {HTMLTableElement} table
 */
function scrolled(table) {
  const frame = h('div', { class: 'scrolled', tabindex: 0, role: 'group', 'aria-label': t('table') });
  table.replaceWith(frame);
  frame.append(table);
}

/**
 * The way to a page from the beginning.
 *
 * @param {Child[]} steps
 */
export function trail(...steps) {
  const links = [h('a', { href: to('/') }, tNode('home')), ...nodes(steps)];
  return h(
    'nav',
    { class: 'trail', 'aria-label': t('breadcrumb') },
    h(
      'ol',
      {},
      links.map((step) => h('li', {}, step)),
    ),
  );
}
