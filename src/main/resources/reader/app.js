/** The reader: shows the page at the address, with one request to the public API, and goes from page to page. */

import { address, ask, Problem } from './api.js';
import { nodes } from './dom.js';
import { drawFrame } from './frame.js';
import { adopt, asked, say, spoken } from './language.js';
import { draw as drawProblem } from './pages/problem.js';
import { showRequest } from './panel.js';
import { goTo, left, step } from './places.js';
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
function hubIn(data, language) {
  const hub = data.type === 'hub' ? data : data.hub.item;
  hubs.set(language, hub);
  return hub;
}

/** The hub without a page: asked for if it is not known, and in another language if it is not to be had in this one. */
async function hubWithout(language) {
  return (
    hubs.get(language) ??
    ask(address('/v1/hub')).then(
      ({ data }) => hubIn(data, language),
      () => [...hubs.values()].at(-1) ?? NAMELESS,
    )
  );
}

/** @param arrived does what is due once the page is there */
async function show(arrived) {
  going.abort();
  going = new AbortController();
  const { signal } = going;
  const route = routeOf(new URL(location.href)) ?? nowhere();
  shown = location.pathname + location.search;
  const waiting = setTimeout(beBusy, PATIENCE);
  try {
    await put(route, signal);
  } catch (failure) {
    await putProblem(failure, route, signal);
  } finally {
    clearTimeout(waiting);
  }
  if (!signal.aborted) {
    main.removeAttribute('aria-busy');
    arrived();
  }
}

function beBusy() {
  main.setAttribute('aria-busy', 'true');
  told.textContent = say('loading');
}

/** Where the reader has no page, which the server knows too: it has said 404. */
function nowhere() {
  const path = location.pathname;
  const said = { title: 'There is nothing at this address', detail: `Nothing is at ${path}.` };
  const request = () => {
    throw new Problem(404, said, { target: path });
  };
  return { page: { request }, path, query: new URLSearchParams() };
}

async function put(route, signal) {
  const language = asked();
  const { path, parameters } = route.page.request(route);
  const { data, exchange } = await ask(address(path, parameters), signal);
  if (!signal.aborted) {
    const hub = hubIn(data, language);
    correct(route, data);
    adopt(hub);
    draw(hub, route, route.page.draw(data, { ...route, hub }), exchange);
  }
}

/** What was moved answers under its new name; the address follows. */
function correct(route, data) {
  if (route.slug && data.slug !== route.slug) {
    route.path = route.path.replace(/[^/]+$/, data.slug);
    history.replaceState(history.state, '', route.path + location.search + location.hash);
    shown = location.pathname + location.search;
  }
}

async function putProblem(failure, route, signal) {
  if (signal.aborted) {
    return;
  }
  const problem = failure instanceof Problem ? failure : unforeseen(failure);
  const hub = await hubWithout(asked());
  if (!signal.aborted) {
    adopt(hub);
    draw(
      hub,
      route,
      drawProblem(problem, () => show(focusTitle)),
      problem.exchange,
    );
  }
}

/** A fault of the reader itself: for the console as well. */
function unforeseen(failure) {
  reportError(failure);
  return new Problem(undefined, { title: failure.message }, { target: shown });
}

function draw(hub, route, { title, content }, exchange) {
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
  const stays = withoutLanguage(url) === withoutLanguage(location) && url.search !== location.search;
  const top = stays ? scrollY : undefined;
  step(url, top);
  return show(() => {
    (stays ? focusLanguage : focusTitle)();
    goTo(top);
  });
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

/** Whether a click is one that the browser would answer by going there in this window. */
function isPlain(event) {
  return (
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented)
  );
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

addEventListener('popstate', () => {
  const top = left();
  if (shown === location.pathname + location.search) {
    goTo(top);
  } else {
    show(() => {
      focusTitle();
      goTo(top);
    });
  }
});

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
const top = left();
show(() => goTo(top));
