// Shows the specification that the page names. Requests go to where it came from and nowhere else.
const place = document.getElementById('specification');
const address = place.dataset.address;
const dark = matchMedia('(prefers-color-scheme: dark)');

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

function withEmptyParameters(specification) {
  Object.values(specification.paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => operation.parameters ?? [])
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

dark.addEventListener('change', paint);
paint();
window.SwaggerUIBundle({
  url: address,
  domNode: place,
  presets: [window.SwaggerUIBundle.presets.apis],
  // Else the specification would be sent to a validator on the web.
  validatorUrl: null,
  responseInterceptor: take,
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
});
