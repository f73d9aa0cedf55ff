/** The same in every such page, so that the security policy names it once. Anchors of a page that moved follow it. */
const SCRIPT = 'location.replace(document.querySelector("a").href+location.search+location.hash)';

/** A page at the old address that leads to the new one, with and without scripts. `to` holds the base URL. */
export function redirectPage(to: string): string {
  return [
    '<!doctype html><html lang=en><meta charset=utf-8><meta name=robots content=noindex><title>This page has moved</title>',
    `<link rel=canonical href="${to}"><noscript><meta http-equiv=refresh content="0; url=${to}"></noscript>`,
    `<p>This page has moved: <a href="${to}">${to}</a></p><script>${SCRIPT}</script></html>`,
  ].join('');
}
