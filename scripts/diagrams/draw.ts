import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import {optimize} from 'svgo';
import {dropUnseen} from './dropUnseen';
import {formSource} from './formSource';
import {inlineStyles} from './inlineStyles';
import {type Form, LABEL_SIZE, mermaidConfig} from './mermaidConfig';
import {themed} from './palette';

declare const mermaid: typeof import('mermaid').default;

/** Least height of a label where the drawing is shown smallest, in CSS pixels. */
const LEAST_LABEL = 11;
/** Width of a figure at a screen of 360 px, and beside the contents list at 1280 px. */
const FIGURE_WIDTH = {narrow: 342, wide: 680} as const;

const MERMAID = createRequire(__filename).resolve('mermaid/dist/mermaid.min.js');

/** A blank page with Mermaid loaded: where drawings are made. */
export async function prepare(page: Page): Promise<void> {
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({path: MERMAID});
}

/** One finished SVG of a Mermaid source. Throws Mermaid's own message when the source is not valid. */
export async function draw(page: Page, source: string, hash: string, form: Form): Promise<string> {
  const id = form === 'wide' ? `d${hash}` : `d${hash}n`;
  const raw = await page.evaluate(
    async ([config, text, name, steps]) => {
      mermaid.initialize(config);
      const {svg} = await mermaid.render(name, text);
      document.body.innerHTML = svg;
      const element = document.querySelector('svg') as SVGSVGElement;
      for (const step of steps) new Function(`return (${step})`)()(element);
      for (const attribute of ['width', 'height', 'aria-roledescription', 'role']) element.removeAttribute(attribute);
      element.setAttribute('role', 'img');
      const box = element.viewBox.baseVal;
      element.setAttribute('width', String(Math.ceil(box.width)));
      element.setAttribute('height', String(Math.ceil(box.height)));
      return element.outerHTML;
    },
    [mermaidConfig(form), formSource(source, form), id, [inlineStyles.toString(), dropUnseen.toString()]] as const,
  );
  return themed(compact(raw));
}

/** Natural width of a drawing, in CSS pixels. */
export function widthOf(svg: string): number {
  return Math.ceil(Number(/viewBox="\S+ \S+ (\S+) /.exec(svg)?.[1]));
}

/** The widest that a drawing may be so that every label is legible where this form is shown. */
export function widestLegible(form: Form): number {
  return Math.floor((FIGURE_WIDTH[form] * LABEL_SIZE) / LEAST_LABEL);
}

function compact(svg: string): string {
  return optimize(svg, {
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            removeDesc: false,
            cleanupIds: false,
            removeUnknownsAndDefaults: false,
            convertColors: false,
            removeHiddenElems: false,
          },
        },
      },
    ],
  }).data;
}
