/** Links whose address stands beside them on paper already: in lists of sources. */
const WITH_ADDRESS = '#sources ~ ol a, [data-sources] p:first-child > a';
/** What is not printed, marks that lead to the list of sources by their number, and a page that has no room for addresses. */
const WITHOUT_NOTE = 'nav *, [data-bare-links] *, sup *, [data-screen] *, [data-checkpoint] *, [href^="#"]';

/**
 * While the page is printed, every link has a number, and the page ends with the addresses in their order. Numbers go
 * on from those of the page's sources; the same address has the same number. No page carries this for those who only read.
 */
export function numberLinks(): void {
  window.addEventListener('beforeprint', () => {
    const sources = [...document.querySelectorAll<HTMLAnchorElement>('#sources ~ ol li > a')].map(({href}) => href);
    const addresses = [...sources];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (link.matches(`${WITH_ADDRESS}, ${WITHOUT_NOTE}`) || !isShown(link)) continue;
      if (!addresses.includes(link.href)) addresses.push(link.href);
      link.dataset.note = String(addresses.indexOf(link.href) + 1);
    }
    const list = addressList(addresses.slice(sources.length), sources.length + 1);
    window.addEventListener(
      'afterprint',
      () => {
        list.remove();
        for (const link of document.querySelectorAll<HTMLElement>('a[data-note]')) delete link.dataset.note;
      },
      {once: true},
    );
  });
}

/** Old browsers cannot tell; they print a number more. */
function isShown(link: HTMLElement): boolean {
  return link.checkVisibility?.() ?? true;
}

function addressList(addresses: string[], start: number): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'addresses';
  list.start = start;
  for (const address of addresses) list.appendChild(document.createElement('li')).textContent = address;
  if (addresses.length > 0) (document.querySelector('.theme-doc-markdown') ?? document.querySelector('main'))?.append(list);
  return list;
}
