/** "This page = this request": what was asked of the API for this page, what it cost, and the answer to look through. */

import { referencePage } from './addresses.js';
import { h, nodes } from './dom.js';
import { asked, counted, reading, say, worded } from './language.js';

/** What opens by itself in the answer. */
const OPEN_LEVELS = 1;
const LONGEST_VALUE = 160;

/** Milliseconds for which the button says that it has copied. */
const WHILE = 3000;

let isOpen = false;

/**
 * Shows what the page cost.
 *
 * @param aside where to
 * @param exchange the request of the page
 */
export function showRequest(aside, exchange) {
  const body = h('div', { id: 'readerRequest', hidden: !isOpen });
  const toggle = h(
    'button',
    { type: 'button', 'aria-expanded': String(isOpen), 'aria-controls': body.id },
    h('span', {}, worded('request')),
    ' ',
    exchange.status && h('span', { class: 'sum' }, sum(exchange)),
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

function sum(exchange) {
  const facts = [exchange.status, bytes(exchange.compressed || exchange.plain), milliseconds(exchange)];
  return facts.flatMap((fact, place) => [place > 0 && ' · ', h('bdi', {}, fact)]);
}

/** Where there is no room beside the page it opens below, out of sight. */
function beginWithIt(aside) {
  if (getComputedStyle(aside).position === 'static') {
    aside.scrollIntoView();
  }
}

function account(exchange) {
  return [
    requested(exchange.target),
    exchange.status && cost(exchange),
    exchange.data && [h('h2', {}, worded('answer')), answer(exchange.data)],
  ];
}

/** What came of the request. */
function cost(exchange) {
  return [
    h(
      'dl',
      {},
      fact('status', exchange.status),
      fact('size', size(exchange)),
      fact('time', milliseconds(exchange)),
      exchange.etag && fact('etag', h('code', {}, exchange.etag)),
      exchange.tags && fact('cacheTags', h('code', {}, exchange.tags)),
    ),
    h(
      'p',
      { class: 'deeds' },
      copyButton(exchange.target),
      h('a', { href: exchange.target }, worded('openJson')),
      referencePage() && h('a', { href: referencePage() }, worded('reference')),
    ),
  ];
}

function requested(target) {
  return [
    h('p', {}, worded('requestLead')),
    h('pre', { class: 'asked', dir: 'ltr', tabindex: 0 }, h('code', {}, request(target))),
  ];
}

/** One line for each parameter. */
function request(target) {
  const [path, query] = target.split('?');
  const lines = (query ?? '')
    .split('&')
    .filter(Boolean)
    .map((parameter, place) => parameterLine(parameter, place));
  return [h('b', {}, 'GET'), ` ${path}`, lines];
}

function parameterLine(parameter, place) {
  const [name, value] = parameter.split('=');
  return [`\n  ${place === 0 ? '?' : '&'}`, h('i', {}, name), `=${value}`];
}

function fact(key, value) {
  return [h('dt', {}, worded(key)), h('dd', {}, h('bdi', {}, value))];
}

function size({ transferred, compressed, encoding, plain }) {
  return transferred === 0
    ? worded('sizeCached', { plain: bytes(plain) })
    : worded('sizeOf', { wire: bytes(compressed || plain), encoding, plain: bytes(plain) });
}

function bytes(n) {
  const unit = n < 1000 ? 'byte' : 'kilobyte';
  const amount = n < 1000 ? n : n / 1000;
  return new Intl.NumberFormat(reading().language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

function milliseconds({ milliseconds: n }) {
  const digits = n < 10 ? 1 : 0;
  return new Intl.NumberFormat(reading().language, {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: digits,
  }).format(n);
}

function copyButton(target) {
  const button = h('button', { type: 'button' }, worded('copy'));
  const told = h('span', { class: 'unseen', role: 'status' });
  const command = h('code', { class: 'command', dir: 'ltr', hidden: true }, curl(target));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command.textContent);
      told.textContent = say('copied');
      button.replaceChildren(worded('copied'));
      setTimeout(() => button.replaceChildren(worded('copy')), WHILE);
    } catch {
      // Browsers let pages that came unencrypted copy nothing: then it is there to be taken by hand.
      command.hidden = false;
      getSelection().selectAllChildren(command);
    }
  };
  button.addEventListener('click', copy);
  return [button, told, command];
}

/** The request as a command. Where the address names no language, the header that the browser sent says it. */
function curl(target) {
  const language = asked() ? '' : ` -H 'Accept-Language: ${navigator.languages.join(', ')}'`;
  return `curl --compressed${language} '${new URL(target, location.href).href.replaceAll("'", '%27')}'`;
}

function answer(data) {
  return h('div', { class: 'answer', dir: 'ltr' }, member(undefined, data, 0));
}

function member(name, value, level) {
  const key = name === undefined ? [] : [h('i', {}, name), ' '];
  return value !== null && typeof value === 'object' ? group(key, value, level) : h('p', {}, key, plain(value));
}

function plain(value) {
  const text = JSON.stringify(value);
  return h('bdi', {}, text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
}

/** An object or a list, whose members are made when somebody looks. */
function group(key, value, level) {
  const isList = Array.isArray(value);
  const all = Object.entries(value);
  const fill = () => all.map(([name, inner]) => member(isList ? `${Number(name) + 1}` : name, inner, level + 1));
  const open = level < OPEN_LEVELS;
  const sum = h('small', {}, counted(isList ? 'entries' : 'members', all.length));
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
