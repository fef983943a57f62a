/**
 * Answers for the server with the files of the first visit. The build writes their list and a version, made from
 * their contents, in front of this script; a new version takes over when the last page of the old one is closed.
 */
interface FileList {
  readonly version: string;
  readonly files: readonly string[];
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What TypeScript's list for pages does not know of a service worker. */
interface WorkerScope {
  readonly SO_KHOP_FILES: FileList;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const { version, files } = worker.SO_KHOP_FILES;
const prefix = `so-khop ${worker.registration.scope} `;
const current = prefix + version;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(current).then((cache) =>
      // Past the browser's own cache, which may still hold files of an older version.
      cache.addAll(['./', ...files].map((file) => new Request(file, { cache: 'reload' }))),
    ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(prefix) && name !== current))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(
    caches
      .open(current)
      .then((cache) => cache.match(request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});
