import fs from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {site} from '../../build/sheet';
import {isQuestion} from '../../content/model/decision';
import {SERVICES} from '../../content/model/services';
import {paths} from './paths';
import {walk} from './walk';
import {wayTo} from './wayTo';

const nodes = site.decisions.map(({value}) => value);
const leaves = nodes.filter((node) => !isQuestion(node));

describe('the tree', () => {
  const all = paths(nodes);

  test.each(all.map((path) => [path.at(-1), path]))('%s is a leaf, at most six questions away', (id, path) => {
    expect(walk(nodes, path)).toBe(leaves.find((leaf) => leaf.id === id));
    expect(path.length).toBeLessThanOrEqual(6);
    // Each answer is an answer to one question: those shown as "so far" are the way itself.
    expect(wayTo(nodes, String(id)).map((step) => step.id)).toEqual([nodes[0]?.id, ...path.slice(0, -1)]);
  });

  test('has a way to each leaf and through each question, and no other', () => {
    expect(all.map((path) => path.at(-1)).sort()).toEqual(leaves.map(({id}) => id).sort());
    expect([...new Set(all.flat())].sort()).toEqual(
      nodes
        .slice(1)
        .map(({id}) => id)
        .sort(),
    );
  });

  test('ends at each service', () => {
    const services = new Set(leaves.map((leaf) => 'service' in leaf && leaf.service));
    expect(Object.keys(SERVICES).filter((service) => !services.has(service as keyof typeof SERVICES))).toEqual([]);
  });

  test('an answer that a question does not have is an error', () => {
    expect(() => walk(nodes, ['sqs'])).toThrow('"asked-for" has no answer "sqs"');
  });
});

describe('the tree agrees with the keys of the finder', () => {
  type Key = {id: string; service: string};
  const answers: Record<string, string[]> = parse(fs.readFileSync('tests/decide/answers.yaml', 'utf8'));

  test.each(['tuning', 'tuning-2', 'heldout'])('%s: in 95 of 100 questions', (set) => {
    const keys: Key[] = parse(fs.readFileSync(`tests/finder/${set}.yaml`, 'utf8'));
    const held = keys.filter(({id, service}) => service !== 'unclear' || id in answers);
    expect(
      held.filter(({id}) => !(id in answers)).map(({id}) => id),
      'without answers',
    ).toEqual([]);
    const wrong = held.flatMap(({id, service}) => {
      const leaf = walk(nodes, answers[id] ?? []);
      return 'service' in leaf && leaf.service === service ? [] : [`${id}: ${leaf.id}`];
    });
    expect(held.length).toBeGreaterThanOrEqual(60);
    expect(1 - wrong.length / held.length, wrong.join(', ')).toBeGreaterThanOrEqual(0.95);
  });
});
