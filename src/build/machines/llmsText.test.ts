import {expect, test} from 'vitest';
import {ABSOLUTE, SITE} from './fixture';
import {llmsText} from './llmsText';

const text = llmsText(SITE, ABSOLUTE);

test('it begins as llmstxt.org asks: the name, then a summary as a quotation', () => {
  expect(text).toMatch(/^# Amazon MSK Exam Cheat Sheet\n\n> \w.*\n\n\w/);
});

test('each section is a list of links with notes', () => {
  const sections = text.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(['Pages', 'Data', 'Optional']);
  for (const section of sections) {
    for (const line of section.trim().split('\n').slice(2)) expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/example\.org\/sheet\/\S+\): \S/);
  }
});

test('a page is offered as Markdown, with what one learns there', () => {
  expect(text).toContain(
    '- [Security & sign-in](https://example.org/sheet/msk/security.md): How a client signs in to a cluster, in as many words as a description needs.\n',
  );
});
