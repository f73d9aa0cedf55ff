import {IDENTITY} from '../../content/model/identity';
import {escapeHtml} from '../../content/read/escapeHtml';
import type {Card} from './Card';
import {CARD_STYLES} from './cardStyles';
import type {Look} from './look';
import {subjectHtml} from './subjectHtml';

/** The one template: a card as a document of its own, which loads nothing. */
export function cardHtml({route, title, lead, subject}: Card, {colors, logo}: Look): string {
  const variables = Object.entries(colors).map(([name, value]) => `--${name}:${value}`);
  const kind = route === '/' ? 'home' : subject === undefined ? 'plain' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>:root{${variables.join(';')}}${CARD_STYLES}</style>
<body class="${kind}">
<header>${logo}${kind === 'home' ? '' : IDENTITY.title}</header>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
<main>${subject === undefined ? '' : subjectHtml(subject)}</main>
</body></html>
`;
}
