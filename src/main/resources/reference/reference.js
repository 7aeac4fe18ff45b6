// Lists the operations of the specification that the page names, and fetches Swagger UI, which is fifty times as large, only for
// somebody who wants to see one or to try it out. Requests go to where the specification came from and nowhere else.
const place = document.getElementById('operations');
const address = place.dataset.address;
const dark = matchMedia('(prefers-color-scheme: dark)');
const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** An element with attributes and what is in it. */
function element(name, attributes, ...inside) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...inside);
  return made;
}

function operations(specification) {
  return Object.entries(specification.paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => ({ path, method, ...item[method] })),
  );
}

/** Swagger UI opens what such a link names. */
function link({ path, method, operationId, summary, tags }) {
  const name = element('code', {}, element('b', { class: method }, method.toUpperCase()), ` ${path}`);
  return element('li', {}, element('a', { href: `#/${tags[0]}/${operationId}` }, name), ` ${summary}`);
}

function list(specification) {
  const all = operations(specification);
  const tags = new Set(
    [...(specification.tags ?? []), ...all.map(({ tags }) => ({ name: tags[0] }))].map(({ name }) => name),
  );
  return [...tags].flatMap((tag) => [
    element('h2', {}, tag),
    element('ul', {}, ...all.filter(({ tags }) => tags[0] === tag).map(link)),
  ]);
}

/** Swagger UI is light unless the document is of this class. */
function paint() {
  document.documentElement.classList.toggle('dark-mode', dark.matches);
}

/** Swagger UI would send examples and defaults of parameters with the first request that somebody tries: they become words. */
function describe(parameter) {
  const { description = '', example, schema } = parameter;
  const words = [description];
  if (example !== undefined) {
    words.push(`Such as \`${example}\`.`);
  }
  if (schema.default !== undefined) {
    words.push(`\`${schema.default}\` unless said.`);
  }
  delete parameter.example;
  delete schema.default;
  parameter.description = words.join(' ');
}

/** Parameters stand where they are used, or once for all of them. */
function withEmptyParameters(specification) {
  Object.values(specification.paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => operation.parameters ?? [])
    .concat(Object.values(specification.components?.parameters ?? {}))
    .filter((parameter) => parameter.schema !== undefined && !parameter.required)
    .forEach(describe);
  return specification;
}

function take(response) {
  if (new URL(response.url, location.href).pathname === address && response.ok) {
    response.text = JSON.stringify(withEmptyParameters(JSON.parse(response.text)));
  }
  return response;
}

/** Adds a script, and waits until it is there. */
function arrival(added) {
  return new Promise((resolve, reject) => {
    added.addEventListener('load', resolve);
    added.addEventListener('error', reject);
    document.head.append(added);
  });
}

async function open() {
  if (!location.hash.startsWith('#/') || place.hidden) {
    return;
  }
  place.hidden = true;
  const styles = element('link', { rel: 'stylesheet', href: '/docs/assets/swagger-ui.css' });
  // In front of our own, which mend some of its colours.
  document.querySelector('main link').before(styles);
  await arrival(element('script', { src: '/docs/assets/swagger-ui-bundle.js' }));
  window.SwaggerUIBundle({
    url: address,
    domNode: document.getElementById('specification'),
    presets: [window.SwaggerUIBundle.presets.apis],
    // Else the specification would be sent to a validator on the web.
    validatorUrl: null,
    responseInterceptor: take,
    deepLinking: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
  });
}

dark.addEventListener('change', paint);
addEventListener('hashchange', open);
paint();
open();
const specification = await (await fetch(address)).json();
document.querySelector('.before').append(' Choose an operation.');
place.append(...list(specification));
