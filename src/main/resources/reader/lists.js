// @ts-check
/** Lists that go on when the reader asks for more. */

import { ask, Problem } from './api.js';
import { h, nodes } from './dom.js';
import { formatNumber, tNode } from './words.js';

/** @import { Child, Growing, NextPage } from '../../../spec/reader/types.js' */

/** Entries of a list within a page that are seen at once: the rest shows when the reader asks for it. */
const AT_ONCE = 10;

/** The addresses of lists that the reader has opened, which stay so when they come back. */
const opened = new Set();

/**
 * A list that goes on when the reader asks for it; nothing if it is empty.
 *
 * @template T
 * @param {Growing<T>} relation
 * @param {(items: T[]) => Child} draw makes the list of all items so far
 * @param {(page: Growing<T>) => Growing<T>} part what of each page belongs to the list, and whether it goes on
 */
export function growing(relation, draw, part = (page) => page) {
  const frame = h('div');
  /**
   * @param {T[]} items
   * @param {NextPage | undefined} nextPage
   */
  const show = (items, nextPage) => frame.replaceChildren(...nodes([draw(items), nextPage && more(items, nextPage)]));
  /**
   * @param {T[]} items
   * @param {NextPage} nextPage
   */
  const more = (items, nextPage) => {
    const button = h('button', { type: 'button', class: 'more' }, tNode('more'));
    const status = h('span', { role: 'status' });
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const page = part((await ask(nextPage.href)).data);
        keepingWhatIsOpen(frame, () => show([...items, ...page.items], page.nextPage));
      } catch (failure) {
        const isOffline = failure instanceof Problem && failure.status === 0;
        status.replaceChildren(' ', tNode(isOffline ? 'problemOffline' : 'problemOther'));
        button.disabled = false;
        reportError(failure);
      }
    });
    return [button, status];
  };
  const { items, nextPage } = part(relation);
  show(items, nextPage);
  return items.length > 0 && frame;
}

/**
 * Such a list as a part of a page: of a long one the beginning is seen, until the reader asks for all of it. On paper it is whole.
 *
 * @template T
 * @param {Growing<T>} relation
 * @param {(items: T[]) => Child} draw
 * @param {(page: Growing<T>) => Growing<T>} [part]
 */
export function folding(relation, draw, part = (page) => page) {
  const frame = growing(relation, draw, part);
  const rest = frame ? entriesIn(frame).slice(AT_ONCE) : [];
  if (frame && rest.length > 0 && !opened.has(relation.href)) {
    frame.classList.add('folded');
    rest.forEach((entry) => entry.classList.add('rest'));
    const button = h('button', { type: 'button', class: 'more all' }, unfolding(part(relation)));
    button.addEventListener('click', () => {
      opened.add(relation.href);
      frame.classList.remove('folded');
      button.remove();
      /** @type {HTMLElement | null} */ (rest[0].querySelector('a, summary'))?.focus();
    });
    frame.append(button);
  }
  return frame;
}

/** @param {Growing<unknown>} page */
function unfolding({ items, nextPage }) {
  return nextPage ? tNode('more') : tNode('showAll', { n: formatNumber(items.length) });
}

/**
 * The entries of a list that has just been drawn: what is in its one element, or else what it is made of.
 *
 * @param {HTMLElement} frame
 */
function entriesIn(frame) {
  const list = frame.querySelector(':scope > :is(ol, ul)');
  return [...(list ?? frame).children];
}

/**
 * A list that is the whole of a page, and says so when it is empty.
 *
 * @template T
 * @param {Growing<T>} list
 * @param {(items: T[]) => Child} draw
 */
export function wholeList(list, draw) {
  return growing(list, draw) || h('p', {}, tNode('none'));
}

/**
 * Draws a list anew with more in it; what is new takes the focus (the end, if nothing is), what was open stays so.
 *
 * @param {HTMLElement} frame
 * @param {() => void} draw
 */
function keepingWhatIsOpen(frame, draw) {
  const known = new Set(links(frame).map(identity));
  const open = new Set([...frame.querySelectorAll('details[open] > summary')].map(identity));
  draw();
  const all = links(frame);
  all.filter((one) => open.has(identity(one))).forEach((summary) => summary.parentElement?.setAttribute('open', ''));
  (all.find((one) => !known.has(identity(one))) ?? all.at(-1))?.focus();
}

/** @param {HTMLElement} frame */
function links(frame) {
  return /** @type {HTMLElement[]} */ ([...frame.querySelectorAll('a, summary')]);
}

/**
 * What tells one link or question from another.
 *
 * @param {Element} element
 */
function identity(element) {
  return element.getAttribute('href') ?? element.textContent;
}
