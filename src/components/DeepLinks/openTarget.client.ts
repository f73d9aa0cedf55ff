import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** A link into a closed `<details>` opens it. */
export function onRouteDidUpdate({location}: {location: {hash: string}}): void {
  openTarget(location.hash);
}

if (ExecutionEnvironment.canUseDOM) {
  window.addEventListener('hashchange', () => openTarget(window.location.hash));
}

function openTarget(hash: string): void {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target === null) return;
  let opened = false;
  for (let details = target.closest('details'); details !== null; details = details.parentElement?.closest('details') ?? null) {
    opened ||= !details.open;
    details.open = true;
  }
  if (opened) target.scrollIntoView();
}
