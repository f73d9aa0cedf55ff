import {expect, test} from 'vitest';
import {structuredData} from './structuredData';

const HOME = {name: 'Sheet', url: 'https://a.test/study/'};
const PAGE = {name: 'Security', url: 'https://a.test/study/msk/security'};

test('a page is a resource to learn from, and the last step of the way to it', () => {
  const {'@context': context, '@graph': graph} = JSON.parse(
    structuredData({...PAGE, description: 'Who may do what.', trail: [HOME, PAGE]}),
  );
  expect(context).toBe('https://schema.org');
  expect(graph).toMatchObject([
    {'@type': 'LearningResource', ...PAGE, description: 'Who may do what.'},
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'Sheet', item: HOME.url},
        {'@type': 'ListItem', position: 2, name: 'Security', item: PAGE.url},
      ],
    },
  ]);
});

test('without a way there is no list', () => {
  const {'@graph': graph} = JSON.parse(structuredData({...PAGE, description: 'Who may do what.', trail: []}));
  expect(graph).toMatchObject([{'@type': 'LearningResource'}]);
});

test('a text does not end the script, and is read as it was written', () => {
  const name = '"acks" </script><script>alert(1)</script> & more';
  const text = structuredData({...PAGE, name, description: '', trail: []});
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe(name);
});
