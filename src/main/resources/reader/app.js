/** The reader: shows the page at the address, with one request to the public API, and goes from page to page. */

import { address, ask, Problem } from './api.js';
import { nodes } from './dom.js';
import { drawFrame } from './frame.js';
import { adopt, asked, spoken } from './language.js';
import { draw as drawProblem } from './pages/problem.js';
import { showRequest } from './panel.js';
import { routeOf } from './routes.js';

/** Milliseconds after which waiting is worth a sign. */
const PATIENCE = 200;

/** What is shown when not even the hub's own name is to be had. */
const NAMELESS = { name: 'Wegwijzer', language: 'en', dir: 'ltr', languages: spoken() };

const main = document.querySelector('main');
const panel = document.querySelector('aside');
const told = document.querySelector('.told');
const hubs = new Map();
let going = new AbortController();
let shown;

/** The hub, which the answer for every page says too; kept for pages that are not to be had. */
function hubIn(data) {
  const hub = data.type === 'hub' ? data : data.hub.item;
  hubs.set(asked(), hub);
  return hub;
}

async function hubWithout() {
  return hubs.get(asked()) ?? ask(address('/v1/hub')).then(({ data }) => hubIn(data), () => NAMELESS);
}

/** @param arrived does what is due once the page is there */
async function show(arrived) {
  going.abort();
  going = new AbortController();
  const { signal } = going;
  const route = routeOf(new URL(location.href));
  shown = location.pathname + location.search;
  const waiting = setTimeout(() => main.setAttribute('aria-busy', 'true'), PATIENCE);
  try {
    const { path, parameters } = route.page.request(route);
    const { data, exchange } = await ask(address(path, parameters), signal);
    if (!signal.aborted) {
      const hub = hubIn(data);
      correct(route, data);
      adopt(hub);
      put(hub, route, route.page.draw(data, { ...route, hub }), exchange);
      arrived();
    }
  } catch (failure) {
    if (!signal.aborted) {
      await putProblem(failure, route);
      arrived();
    }
  } finally {
    clearTimeout(waiting);
    if (!signal.aborted) {
      main.removeAttribute('aria-busy');
    }
  }
}

/** What was moved answers under its new name; the address follows. */
function correct(route, data) {
  if (route.slug && data.slug !== route.slug) {
    route.path = route.path.replace(/[^/]+$/, data.slug);
    history.replaceState(history.state, '', route.path + location.search + location.hash);
  }
}

async function putProblem(failure, route) {
  if (!(failure instanceof Problem)) {
    throw failure;
  }
  const hub = await hubWithout();
  adopt(hub);
  put(hub, route, drawProblem(failure, () => show(focusTitle)), failure.exchange);
}

function put(hub, route, { title, content }, exchange) {
  drawFrame(hub, route.path);
  document.title = title === hub.name ? title : `${title} – ${hub.name}`;
  main.replaceChildren(...nodes([content]));
  showRequest(panel, exchange);
}

function focusTitle() {
  main.querySelector('h1').focus({ preventScroll: true });
  told.textContent = document.title;
}

/** Goes to another page of the reader, or to the same one in another language: then the reader stays where they are. */
function go(url) {
  const stays = withoutLanguage(url) === withoutLanguage(location);
  history.replaceState({ top: scrollY }, '');
  history.pushState({ top: 0 }, '', url);
  return show(stays ? focusLanguage : begin);
}

function begin() {
  scrollTo(0, 0);
  focusTitle();
  toAnchor();
}

function focusLanguage() {
  document.querySelector('.languages [aria-current]')?.focus({ preventScroll: true });
  told.textContent = document.title;
}

function withoutLanguage({ pathname, search }) {
  const query = new URLSearchParams(search);
  query.delete('lang');
  return `${pathname}?${query}`;
}

function toAnchor() {
  if (location.hash) {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}

/** Whether a click is one that the browser would answer by going there in this window. */
function isPlain(event) {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented);
}

function isHere(url) {
  return url.pathname === location.pathname && url.search === location.search;
}

document.addEventListener('click', (event) => {
  const anchor = event.target.closest('a[href]');
  if (anchor && isPlain(event)) {
    const url = new URL(anchor.href);
    if (routeOf(url) && !(url.hash && isHere(url))) {
      event.preventDefault();
      go(url);
    }
  }
});

document.addEventListener('submit', (event) => {
  const query = new URLSearchParams(new FormData(event.target));
  event.preventDefault();
  go(new URL(`/search?${query}`, location.href));
});

addEventListener('popstate', ({ state }) => {
  // A step to a place in the same page is the browser's.
  if (shown !== location.pathname + location.search) {
    show(() => {
      scrollTo(0, state?.top ?? 0);
      focusTitle();
    });
  }
});

history.scrollRestoration = 'manual';
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
show(toAnchor);
