import {VIEW} from '@site/src/content/model/view';
import {formatView} from '@site/src/study/compare/formatView';
import {parseView} from '@site/src/study/compare/parseView';
import type {View} from '@site/src/study/compare/View';

/** The table of this page that can be narrowed to two services. */
export type Choice = {
  table: HTMLElement;
  /** The services of its columns. */
  services: string[];
  /** What the page came with. */
  initial: View;
  /** What was shown last. */
  shown: View;
  /** What the reader has chosen, perhaps before any script was there. */
  chosen: View;
  show: (view: View) => void;
};

/** Undefined on a page without such a table. */
export function findChoice(): Choice | undefined {
  const table = document.querySelector<HTMLElement>('[data-narrows]');
  const [one, other] = table?.querySelectorAll('select') ?? [];
  const link = table?.querySelector<HTMLAnchorElement>('a.hash-link');
  const region = table?.querySelector('section');
  if (!table || !one || !other || !link || !region) return undefined;
  const services = table.dataset.narrows?.split(' ') ?? [];
  const initial = {one: services[0] ?? '', other: services[1] ?? ''};
  return {
    table,
    services,
    initial,
    shown: parseView(link.hash.slice(1), services) ?? initial,
    chosen: {one: one.value, other: other.value},
    show(view) {
      one.value = view.one;
      other.value = view.other;
      link.href = `#${formatView(view)}`;
      // Here rather than in the HTML, whose bytes are counted: until a choice, the name of the page will do.
      link.dataset.linkName = [one, other].map(({selectedOptions}) => selectedOptions[0]?.text).join(' vs ');
      // Two columns fit: there is nothing to scroll by keyboard.
      region.tabIndex = view.other === VIEW.all ? 0 : -1;
    },
  };
}
