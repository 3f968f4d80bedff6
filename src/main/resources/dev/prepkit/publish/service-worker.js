// Shows the site without a network. With one, the server is asked first, so nobody is held on old
// pages; where it does not answer in time, what was saved is shown. The files of a version are saved
// together and never changed, so what is shown without a network fits together.

const patience = 3000; // milliseconds
const ours = "prepkit " + registration.scope + " ";
const pages = ours + version;
const opened = ours + "opened"; // PDFs that somebody opened, whatever the version

const addressOf = (path) => new URL(path, registration.scope).href;
const laterAddresses = new Set(later.map(addressOf));

// Some servers send readers on from guide/ask.html to guide/ask; a page that is shown must not be an answer to that.
const plain = ({ body, headers, status }) => new Response(body, { headers, status });

async function save(path) {
  const response = await fetch(addressOf(path), { cache: "no-cache" });
  if (!response.ok) throw new Error(path + ": " + response.status);
  const cache = await caches.open(pages);
  await cache.put(addressOf(path), response.redirected ? plain(response) : response);
}

async function install() {
  await Promise.all(saved.map(save));
  await skipWaiting();
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== pages && name !== opened) await caches.delete(name);
  }
  const cache = await caches.open(opened);
  for (const request of await cache.keys()) {
    if (!laterAddresses.has(request.url)) await cache.delete(request);
  }
  await clients.claim();
}

// A page's address may be written guide/, guide/index.html, guide/ask or guide/ask.html.
async function find(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  for (const each of [address, address + "index.html", address + ".html"]) {
    const cache = await caches.open(laterAddresses.has(each) ? opened : pages);
    const found = await cache.match(each, { ignoreVary: true });
    if (found) return found;
  }
}

async function keep(address, response) {
  const cache = await caches.open(opened);
  await cache.put(address, response).catch(() => {}); // without room for it, it is not kept
}

async function ask(event, found) {
  const response = await fetch(event.request);
  const address = event.request.url.replace(/[?#].*/, "");
  if (response.status === 200 && laterAddresses.has(address)) {
    event.waitUntil(keep(address, response.clone()));
  }
  return found && response.status >= 500 ? found : response;
}

async function notFound(request) {
  const page = request.mode === "navigate" && (await (await caches.open(pages)).match(addressOf("404.html")));
  return page ? new Response(page.body, { headers: page.headers, status: 404 }) : Response.error();
}

async function answer(event) {
  const found = await find(event.request);
  const asked = ask(event, found);
  if (!found) return asked.catch(() => notFound(event.request));
  const waited = new Promise((resolve) => setTimeout(resolve, patience, found));
  return Promise.race([asked, waited]).catch(() => found);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event));
});
