// What a page of the documentation does besides being read: the address of this hub in its requests, a button that copies each
// block, one language at a time where a program stands there in several, and a search.
const written = 'http://localhost:8080';
const chosen = 'wegwijzer.docs.language';

const told = document.createElement('p');
told.className = 'unseen';
told.setAttribute('role', 'status');
document.body.append(told);

/** An element with attributes and what is in it. */
function element(name, attributes, ...inside) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...inside);
  return made;
}

/** The address of this hub takes the place of the one that the pages were written with. */
function putOrigin(code) {
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replaceAll(written, location.origin);
  }
}

/** Without a secure connection browsers keep scripts off the clipboard; what is selected can be copied by hand. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied';
  } catch {
    getSelection().selectAllChildren(code);
    return 'Selected';
  }
}

function copyButton(code) {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', async () => {
    button.textContent = told.textContent = await copy(code);
    setTimeout(() => {
      button.textContent = 'Copy';
      told.textContent = '';
    }, 2000);
  });
  return button;
}

for (const code of document.querySelectorAll('.code code')) {
  putOrigin(code);
  // What comes back is there to be looked at.
  if (!code.closest('.answer')) {
    code.closest('.code').append(copyButton(code));
  }
}

/** The language that somebody chose here before; browsers may not let a page remember it. */
function remembered() {
  try {
    return localStorage.getItem(chosen);
  } catch {
    return null;
  }
}

function remember(language) {
  try {
    localStorage.setItem(chosen, language);
  } catch {
    // Then it holds for this page.
  }
}

/** Groups of programs that do the same become tabs (ARIA Authoring Practices, tabs with automatic activation). */
const groups = [...document.querySelectorAll('.tabs')].map((group, number) => {
  const tabs = [...group.querySelectorAll(':scope > section')].map((panel) => {
    const language = panel.getAttribute('aria-label');
    const id = `${language.toLowerCase()}-${number}`;
    panel.querySelector('p').remove();
    panel.removeAttribute('aria-label');
    panel.id = id;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${id}`);
    const tab = element('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': id }, language);
    return { language, tab, panel };
  });
  const list = element('div', { role: 'tablist', 'aria-label': 'Language' }, ...tabs.map(({ tab }) => tab));
  group.prepend(list);
  return tabs;
});

/** Shows a language wherever there is a program in it. */
function show(language) {
  for (const tabs of groups.filter((tabs) => tabs.some((one) => one.language === language))) {
    for (const { language: own, tab, panel } of tabs) {
      const isShown = own === language;
      tab.setAttribute('aria-selected', isShown);
      tab.tabIndex = isShown ? 0 : -1;
      panel.hidden = !isShown;
    }
  }
}

/** Shows what somebody chose, and keeps it where they are looking. */
function choose({ language, tab }) {
  const before = tab.getBoundingClientRect().top;
  show(language);
  scrollBy(0, tab.getBoundingClientRect().top - before);
  remember(language);
}

const steps = { ArrowLeft: -1, ArrowRight: 1 };

for (const tabs of groups) {
  tabs.forEach((one, place) => {
    one.tab.addEventListener('click', () => choose(one));
    one.tab.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      const next = { Home: tabs[0], End: tabs.at(-1) }[event.key] ?? (step && tabs.at((place + step) % tabs.length));
      if (next !== undefined) {
        event.preventDefault();
        choose(next);
        next.tab.focus();
      }
    });
  });
  show(tabs[0].language);
}
if (remembered() !== null) {
  show(remembered());
}

// The reference was here before; links to its operations lead on.
if (location.pathname === '/docs' && location.hash.startsWith('#/')) {
  location.replace(`/docs/reference${location.hash}`);
}

const form = document.querySelector('form[role="search"]');
const field = form.querySelector('input');
const found = document.getElementById('found');
const most = 8;
let sections;

/** Letters without their marks and case. */
function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The index, once somebody is about to search. */
function load() {
  sections ??= fetch('/docs/assets/search.json')
    .then((answer) => answer.json())
    .then((all) => all.map((section) => ({ ...section, words: folded(`${section.heading} ${section.text}`) })));
  return sections;
}

/** How well a section answers: 0 for not at all. Names of pages and headings say more than what stands below them. */
function score({ page, heading, words }, sought) {
  const isThere = sought.every((word) => words.includes(word) || folded(page).includes(word));
  const within = (text) => sought.filter((word) => folded(text).includes(word)).length;
  return isThere ? 1 + 4 * within(heading) + 2 * within(page) : 0;
}

/** Some of the text around the first word that was sought. */
function around({ text }, sought) {
  const place = Math.max(0, Math.min(...sought.map((word) => (folded(text).indexOf(word) + 1 || text.length) - 1)));
  const start = place < 50 ? 0 : text.lastIndexOf(' ', place - 30) + 1;
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + 140)}${text.length > start + 140 ? ' …' : ''}`;
}

function hit(section, sought) {
  const { address, page, heading } = section;
  const title = heading === page ? heading : `${page}: ${heading}`;
  return element('li', {}, element('a', { href: address }, element('b', {}, title), around(section, sought)));
}

async function search() {
  const sought = folded(field.value).split(/\s+/).filter(Boolean);
  const all = sought.length === 0 ? [] : await load();
  const hits = all
    .map((section) => ({ section, score: score(section, sought) }))
    .filter((one) => one.score > 0)
    .sort((one, other) => other.score - one.score);
  const count = hits.length === 1 ? '1 place' : `${hits.length} places`;
  found.hidden = sought.length === 0;
  found.querySelector('p').textContent = hits.length > most ? `${count}, the best ${most} of them` : count;
  found.querySelector('ol').replaceChildren(...hits.slice(0, most).map(({ section }) => hit(section, sought)));
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  found.querySelector('a')?.click();
});
field.addEventListener('focus', load, { once: true });
field.addEventListener('input', search);
form.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    field.focus();
    found.hidden = true;
  }
});
document.addEventListener('click', (event) => {
  if (!form.contains(event.target) || event.target.closest('#found a') !== null) {
    found.hidden = true;
  }
});
