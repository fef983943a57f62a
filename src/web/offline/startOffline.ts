/** After the first visit the page works without its server. From a USB stick (file:) it needs none. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('service-worker.js').catch(() => {
      // An insecure address: everything but this works.
    });
  });
}
