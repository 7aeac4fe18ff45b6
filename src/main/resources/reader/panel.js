// @ts-check
/** "This page = this request": what was asked of the API for this page, what it cost, and the answer to look through. */

import { referencePage } from './addresses.js';
import { h, nodes } from './dom.js';
import { pageLanguage, requestedLanguage } from './language.js';
import { t, tCount, tNode } from './words.js';

/** @import { Answered, Child, Exchange, WordKey } from '../../../spec/reader/types.js' */

/** What opens by itself in the answer. */
const OPEN_LEVELS = 1;
const LONGEST_VALUE = 160;

/** Milliseconds for which the button says that it has copied. */
const WHILE = 3000;

let isOpen = false;

/**
 * Shows what the page cost.
 *
 * @param {HTMLElement} aside where to
 * @param {Exchange} exchange the request of the page
 */
export function showRequest(aside, exchange) {
  const body = h('div', { id: 'readerRequest', hidden: !isOpen });
  const toggle = h(
    'button',
    { type: 'button', 'aria-expanded': String(isOpen), 'aria-controls': body.id },
    h('span', {}, tNode('request')),
    ' ',
    exchange.status !== undefined && h('span', { class: 'sum' }, sum(exchange)),
  );
  const fill = () => body.replaceChildren(...nodes(account(exchange)));
  toggle.addEventListener('click', () => {
    isOpen = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    body.hidden = !isOpen;
    document.body.classList.toggle('docked', isOpen);
    if (isOpen) {
      fill();
      beginWithIt(aside);
    }
  });
  if (isOpen) {
    fill();
  }
  aside.replaceChildren(toggle, body);
}

/** @param {Answered} exchange */
function sum(exchange) {
  const facts = [String(exchange.status), bytes(exchange.compressed || exchange.plain), milliseconds(exchange)];
  return facts.flatMap((fact, place) => [place > 0 && ' · ', h('bdi', {}, fact)]);
}

/**
 * Where there is no room beside the page it opens below, out of sight.
 *
 * @param {HTMLElement} aside
 */
function beginWithIt(aside) {
  if (getComputedStyle(aside).position === 'static') {
    aside.scrollIntoView();
  }
}

/** @param {Exchange} exchange */
function account(exchange) {
  return [
    requested(exchange.target),
    exchange.status !== undefined && cost(exchange),
    exchange.data && [h('h2', {}, tNode('answer')), answer(exchange.data)],
  ];
}

/**
 * What came of the request.
 *
 * @param {Answered} exchange
 */
function cost(exchange) {
  return [
    h(
      'dl',
      {},
      fact('status', String(exchange.status)),
      fact('size', size(exchange)),
      fact('time', milliseconds(exchange)),
      exchange.etag && fact('etag', h('code', {}, exchange.etag)),
      exchange.tags && fact('cacheTags', h('code', {}, exchange.tags)),
    ),
    h(
      'p',
      { class: 'deeds' },
      copyButton(exchange.target),
      h('a', { href: exchange.target }, tNode('openJson')),
      referencePage() && h('a', { href: referencePage() }, tNode('reference')),
    ),
  ];
}

/** @param {string} target */
function requested(target) {
  return [
    h('p', {}, tNode('requestLead')),
    h('pre', { class: 'asked', dir: 'ltr', tabindex: 0 }, h('code', {}, request(target))),
  ];
}

/**
 * One line for each parameter.
 *
 * @param {string} target
 */
function request(target) {
  const [path, query] = target.split('?');
  const lines = (query ?? '')
    .split('&')
    .filter(Boolean)
    .map((parameter, place) => parameterLine(parameter, place));
  return [h('b', {}, 'GET'), ` ${path}`, lines];
}

/**
 * @param {string} parameter
 * @param {number} place among them
 */
function parameterLine(parameter, place) {
  const [name, value] = parameter.split('=');
  return [`\n  ${place === 0 ? '?' : '&'}`, h('i', {}, name), `=${value}`];
}

/**
 * @param {WordKey} key
 * @param {Child} value
 */
function fact(key, value) {
  return [h('dt', {}, tNode(key)), h('dd', {}, h('bdi', {}, value))];
}

/** @param {Answered} exchange */
function size({ transferred, compressed, encoding, plain }) {
  return transferred === 0
    ? tNode('sizeCached', { plain: bytes(plain) })
    : tNode('sizeOf', { wire: bytes(compressed || plain), encoding, plain: bytes(plain) });
}

/** @param {number} n */
function bytes(n) {
  const unit = n < 1000 ? 'byte' : 'kilobyte';
  const amount = n < 1000 ? n : n / 1000;
  return new Intl.NumberFormat(pageLanguage().language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    amount,
  );
}

/** @param {Answered} exchange */
function milliseconds({ milliseconds: n }) {
  const digits = n < 10 ? 1 : 0;
  return new Intl.NumberFormat(pageLanguage().language, {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: digits,
  }).format(n);
}

/** @param {string} target */
function copyButton(target) {
  const button = h('button', { type: 'button' }, tNode('copy'));
  const status = h('span', { class: 'unseen', role: 'status' });
  const command = h('code', { class: 'command', dir: 'ltr', hidden: true }, curl(target));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command.textContent);
      status.textContent = t('copied');
      button.replaceChildren(tNode('copied'));
      setTimeout(() => button.replaceChildren(tNode('copy')), WHILE);
    } catch {
      // Browsers let pages that came unencrypted copy nothing: then it is there to be taken by hand.
      command.hidden = false;
      getSelection()?.selectAllChildren(command);
    }
  };
  button.addEventListener('click', copy);
  return [button, status, command];
}

/**
 * The request as a command. Where the address names no language, the header that the browser sent says it.
 *
 * @param {string} target
 */
function curl(target) {
  const language = requestedLanguage() ? '' : ` -H 'Accept-Language: ${navigator.languages.join(', ')}'`;
  return `curl --compressed${language} '${new URL(target, location.href).href.replaceAll("'", '%27')}'`;
}

/** @param {unknown} data */
function answer(data) {
  return h('div', { class: 'answer', dir: 'ltr' }, member(undefined, data, 0));
}

/**
 * @param {string | undefined} name
 * @param {unknown} value
 * @param {number} level how deep it lies
 * @returns {HTMLElement}
 */
function member(name, value, level) {
  const key = name === undefined ? [] : [h('i', {}, name), ' '];
  return value !== null && typeof value === 'object' ? group(key, value, level) : h('p', {}, key, plain(value));
}

/** @param {unknown} value */
function plain(value) {
  const text = JSON.stringify(value);
  return h('bdi', {}, text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
}

/**
 * An object or a list, whose members are made when somebody looks.
 *
 * @param {Child[]} key
 * @param {object} value
 * @param {number} level
 */
function group(key, value, level) {
  const isList = Array.isArray(value);
  const all = Object.entries(value);
  const fill = () => all.map(([name, inner]) => member(isList ? `${Number(name) + 1}` : name, inner, level + 1));
  const open = level < OPEN_LEVELS;
  const sum = h('small', {}, tCount(isList ? 'entries' : 'members', all.length));
  const details = h(
    'details',
    { open },
    h('summary', {}, key, isList ? '[ ' : '{ ', sum, isList ? ' ]' : ' }'),
    open && fill(),
  );
  if (!open) {
    details.addEventListener('toggle', () => details.append(...fill()), { once: true });
  }
  return details;
}
