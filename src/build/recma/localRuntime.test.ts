import {parse} from 'acorn';
import type {Program} from 'estree';
import {expect, test} from 'vitest';
import {localRuntime} from './localRuntime';

const MODULE = {ecmaVersion: 'latest', sourceType: 'module'} as const;

function transformed(source: string): Program {
  const program = parse(source, MODULE) as unknown as Program;
  localRuntime()(program);
  return program;
}

/** The shape of a program, without where each part stands in its text. */
const shape = (program: Program) =>
  JSON.parse(JSON.stringify(program, (key, value) => (/^(start|end|raw|attributes)$/.test(key) ? undefined : value)));

test('what makes elements is a variable of the page, and all else stays', () => {
  const rest = `import data from './data.json'; export default () => _jsx('p', {children: data});`;
  expect(shape(transformed(`import {Fragment as _Fragment, jsx as _jsx} from 'react/jsx-runtime'; ${rest}`))).toEqual(
    shape(
      parse(
        `import {Fragment as imported_Fragment, jsx as imported_jsx} from 'react/jsx-runtime';
        const _Fragment = imported_Fragment, _jsx = imported_jsx; ${rest}`,
        MODULE,
      ) as unknown as Program,
    ),
  );
});
