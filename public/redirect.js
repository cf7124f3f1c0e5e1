// Sends a reader on from an old address, with its query and its place on the page.
(() => {
  const { to, places } = document.currentScript.dataset;
  const moved = places ? JSON.parse(places)[location.hash.slice(1)] : undefined;
  const target = new URL(moved || to, location.href);
  target.search = location.search;
  if (!moved && !target.hash) target.hash = location.hash;
  if (target.origin === location.origin) location.replace(target.href);
})();
