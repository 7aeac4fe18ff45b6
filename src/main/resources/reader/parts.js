/** What several pages are made of. */

import { pageAt, pageOf, to } from './addresses.js';
import { ask } from './api.js';
import { h, nodes, sanitised } from './dom.js';
import { day, isForeign, mark, marked, said, say, served, tongue, worded } from './language.js';

/** A part of a page with its heading; nothing if there is nothing in it. */
export function section(key, ...content) {
  const inside = nodes(content);
  return inside.length > 0 && h('section', {}, h('h2', {}, worded(key)), ...inside);
}

/** The beginning of a page: what it is, what it is called, what it is about. */
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

/** A paragraph with one text of an entry, set in that text's own direction. */
export function paragraph(entry, member, style) {
  return (
    entry[member] &&
    h(
      'p',
      { class: style, ...tongue(entry, member) },
      entry[member],
      isForeign(entry, member) && [' ', mark(served(entry, member).language)],
    )
  );
}

/** A link to the page of an entry, named by its title. */
export function link(entry) {
  return h('a', { href: pageOf(entry) }, said(entry, titleOf(entry)));
}

/** A link that the API gives as a reference. */
export function reference({ ref, href }) {
  return h('a', { href: pageAt(href) }, marked(ref.title, ref));
}

function titleOf(entry) {
  return { source: 'name', faq: 'question' }[entry.type] ?? 'title';
}

/** A note of a link, marked with its language. */
export function note(edge) {
  return edge.note && h('p', { class: 'note' }, marked(edge.note, edge));
}

/** Several short facts in one line. */
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

/** Where an address leads: its host, as people know it. */
export function site(url) {
  return new URL(url).host.replace(/^www\./, '');
}

/** A link to another website. */
export function outside(url, ...content) {
  return h(
    'a',
    { href: url, class: 'outside', rel: 'noopener' },
    ...content,
    h('span', { class: 'unseen' }, ' (', worded('opensOutside'), ')'),
  );
}

/** A guide in a list, and what it uses a source for. */
export function guideItem(edge) {
  const { guide } = edge;
  return h(
    'li',
    { class: 'item' },
    h('h3', {}, link(guide)),
    guide.summary && h('p', {}, said(guide, 'summary')),
    edge.note && h('p', { class: 'used' }, h('b', {}, worded('usedFor')), ' ', marked(edge.note, edge)),
  );
}

/** A question that opens to its answer and the guide that tells more. */
export function quickAnswer(faq) {
  return h(
    'details',
    { class: 'faq' },
    h('summary', {}, h('h3', {}, said(faq, 'question'))),
    h('p', {}, said(faq, 'answer')),
    h(
      'p',
      { class: 'whole' },
      h('b', {}, worded('wholeStory')),
      ' ',
      faq.guide.item ? link(faq.guide.item) : reference(faq.guide),
    ),
    h('p', {}, h('a', { href: pageOf(faq) }, worded('byItself'))),
  );
}

/** When it was held against its sources, and whether a translation fell behind. */
export function currency(entry, ...more) {
  return [
    facts(
      more,
      entry.reviewedDate && worded('checked', { date: day(entry.reviewedDate) }),
      entry.reviewDueDate && worded('checkDue', { date: day(entry.reviewDueDate) }),
    ),
    entry.outdated && h('p', { class: 'warning' }, worded('outdated')),
  ];
}

/** The long text of an entry: HTML of the API, its links led to pages of the reader. */
export function body(entry) {
  if (!entry.body) {
    return false;
  }
  const text = sanitised(entry.body);
  text
    .querySelectorAll('a[href]')
    .forEach((anchor) => anchor.setAttribute('href', pageAt(anchor.getAttribute('href'))));
  text.querySelectorAll('input').forEach((box) => box.setAttribute('aria-label', box.parentElement.textContent.trim()));
  text.querySelectorAll('table').forEach(scrolled);
  text.querySelectorAll('pre').forEach((lines) => lines.setAttribute('tabindex', '0'));
  return h(
    'div',
    { class: 'body', ...tongue(entry, 'body') },
    isForeign(entry, 'body') && h('p', {}, mark(served(entry, 'body').language)),
    text,
  );
}

/** A wide table moves in a frame of its own, which the keyboard can reach, and not the page. */
function scrolled(table) {
  const frame = h('div', { class: 'scrolled', tabindex: 0, role: 'group', 'aria-label': say('table') });
  table.replaceWith(frame);
  frame.append(table);
}

/**
 * A list that goes on when the reader asks for it; nothing if it is empty.
 *
 * @param relation `items`, and `next` where there are more
 * @param draw makes the list of all items so far
 */
export function growing(relation, draw) {
  const frame = h('div', {});
  const show = (items, next) => frame.replaceChildren(...nodes([draw(items), next && more(items, next)]));
  const more = (items, next) => {
    const button = h('button', { type: 'button', class: 'more' }, worded('more'));
    const told = h('span', { role: 'status' });
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const { data } = await ask(next);
        keepingWhatIsOpen(frame, () => show([...items, ...data.items], data.next));
      } catch (failure) {
        told.replaceChildren(' ', worded(failure.status === 0 ? 'problemOffline' : 'problemOther'));
        button.disabled = false;
        reportError(failure);
      }
    });
    return [button, told];
  };
  show(relation.items, relation.next);
  return relation.items.length > 0 && frame;
}

/** Draws a list anew with more in it; what is new takes the focus, what was open stays so. */
function keepingWhatIsOpen(frame, draw) {
  const known = new Set([...frame.querySelectorAll('a, summary')].map(identity));
  const open = new Set([...frame.querySelectorAll('details[open] > summary')].map(identity));
  draw();
  const all = [...frame.querySelectorAll('a, summary')];
  all.filter((one) => open.has(identity(one))).forEach((summary) => summary.parentElement.setAttribute('open', ''));
  all.find((one) => !known.has(identity(one)))?.focus();
}

/** What tells one link or question from another. */
function identity(element) {
  return element.getAttribute('href') ?? element.textContent;
}

/** A list that is the whole of a page, and says so when it is empty. */
export function wholeList(relation, draw) {
  return growing(relation, draw) || h('p', {}, worded('none'));
}

/** The way to a page from the beginning. */
export function trail(...steps) {
  const links = [h('a', { href: to('/') }, worded('home')), ...nodes(steps)];
  return h(
    'nav',
    { class: 'trail', 'aria-label': say('breadcrumb') },
    h(
      'ol',
      {},
      links.map((step) => h('li', {}, step)),
    ),
  );
}
