const ACTIVE = 'table-of-contents__link--active';

/** Shows in the list of headings beside the text where the reader is. */
export function followScroll(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.theme-doc-toc-desktop a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let active: HTMLAnchorElement | undefined;

  function show(): void {
    // The last heading that has passed the upper third of the window.
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3).at(-1);
    active?.classList.remove(ACTIVE);
    active = passed && links.get(passed.id);
    active?.classList.add(ACTIVE);
  }

  const observer = new IntersectionObserver(show, {rootMargin: '0px 0px -66% 0px'});
  for (const heading of headings) observer.observe(heading);
}
