import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** How long the word "Link copied" stays, in milliseconds. */
const SHOWN_FOR = 2000;

/** A click on the link of a place to itself also copies its address. */
if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.hash-link') : null;
    if (link === null) return;
    // Refused without a secure context or permission: the address then stands in the address bar.
    navigator.clipboard?.writeText(link.href).then(
      () => announce(link),
      () => {},
    );
  });
}

function announce(link: HTMLAnchorElement): void {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'copied';
  link.after(status);
  // Screen readers announce a change of a status, not one that arrives with its text.
  requestAnimationFrame(() => {
    status.textContent = 'Link copied';
  });
  setTimeout(() => status.remove(), SHOWN_FOR);
}
