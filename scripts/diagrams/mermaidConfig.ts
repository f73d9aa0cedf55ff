import type {MermaidConfig} from 'mermaid';
import {sentinel} from './palette';

/** The form of a drawing: as written, or for a phone. */
export type Form = 'wide' | 'narrow';

/** Height of a label at natural size, in CSS pixels. */
export const LABEL_SIZE = 16;

/** Metrically equal on Windows, macOS, iOS and Linux, so that labels fit their boxes everywhere. */
export const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** Settings of Mermaid: sentinel colours, text as SVG text, and tight spacing for phones. */
export function mermaidConfig(form: Form): MermaidConfig {
  const narrow = form === 'narrow';
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    htmlLabels: false,
    fontFamily: FONT,
    flowchart: {htmlLabels: false, curve: 'basis', padding: narrow ? 10 : 14, nodeSpacing: narrow ? 18 : 40, rankSpacing: narrow ? 34 : 46},
    state: {htmlLabels: false, nodeSpacing: narrow ? 22 : 46, rankSpacing: narrow ? 36 : 46} as MermaidConfig['state'],
    sequence: {
      wrap: true,
      mirrorActors: false,
      width: narrow ? 84 : 150,
      actorMargin: narrow ? 38 : 60,
      noteMargin: 8,
      boxMargin: narrow ? 4 : 8,
      diagramMarginX: narrow ? 2 : 20,
      actorFontSize: LABEL_SIZE,
      messageFontSize: LABEL_SIZE,
      noteFontSize: LABEL_SIZE,
    },
    themeVariables: {
      fontFamily: FONT,
      fontSize: `${LABEL_SIZE}px`,
      ...colors(),
    },
  };
}

function colors(): Record<string, string> {
  const node = {fill: sentinel('node-fill'), line: sentinel('node-line')};
  const [text, line, page] = [sentinel('text'), sentinel('line'), sentinel('page')];
  return {
    background: page,
    primaryColor: node.fill,
    primaryBorderColor: node.line,
    primaryTextColor: text,
    secondaryColor: node.fill,
    secondaryBorderColor: node.line,
    secondaryTextColor: text,
    tertiaryColor: sentinel('group-fill'),
    tertiaryBorderColor: sentinel('group-line'),
    tertiaryTextColor: text,
    mainBkg: node.fill,
    nodeBorder: node.line,
    nodeTextColor: text,
    textColor: text,
    titleColor: text,
    lineColor: line,
    arrowheadColor: line,
    defaultLinkColor: line,
    edgeLabelBackground: page,
    clusterBkg: sentinel('group-fill'),
    clusterBorder: sentinel('group-line'),
    noteBkgColor: sentinel('note-fill'),
    noteBorderColor: sentinel('note-line'),
    noteTextColor: text,
    actorBkg: node.fill,
    actorBorder: node.line,
    actorTextColor: text,
    actorLineColor: line,
    signalColor: line,
    signalTextColor: text,
    labelBoxBkgColor: sentinel('group-fill'),
    labelBoxBorderColor: sentinel('group-line'),
    labelTextColor: text,
    loopTextColor: text,
    activationBkgColor: node.fill,
    activationBorderColor: node.line,
    sequenceNumberColor: page,
    labelColor: text,
    stateBkg: node.fill,
    stateBorder: node.line,
    stateLabelColor: text,
    transitionColor: line,
    transitionLabelColor: text,
    labelBackgroundColor: page,
    compositeBackground: sentinel('group-fill'),
    compositeTitleBackground: sentinel('group-fill'),
    compositeBorder: sentinel('group-line'),
    altBackground: sentinel('group-fill'),
    specialStateColor: line,
    innerEndBackground: line,
  };
}
