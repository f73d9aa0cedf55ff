// Replaced to give authors the components of the sheet without imports.

import {Checkpoint} from '@site/src/components/Checkpoint';
import {Cite} from '@site/src/components/Cite';
import {ComparisonTable} from '@site/src/components/ComparisonTable';
import {Diagram} from '@site/src/components/Diagram';
import {ExamSignal} from '@site/src/components/ExamSignal';
import {Flip} from '@site/src/components/Flip';
import {MarkdownCopy} from '@site/src/components/MarkdownCopy';
import {MovedAnchors} from '@site/src/components/MovedAnchors';
import {OlderSheets} from '@site/src/components/OlderSheets';
import {SignalSummary} from '@site/src/components/SignalSummary';
import {SourceList} from '@site/src/components/SourceList';
import {TableRow} from '@site/src/components/TableRow';
import MDXComponents from '@theme-original/MDXComponents';

export default {
  ...MDXComponents,
  Checkpoint,
  Cite,
  ComparisonTable,
  Diagram,
  ExamSignal,
  Flip,
  MarkdownCopy,
  MovedAnchors,
  OlderSheets,
  SignalSummary,
  SourceList,
  tr: TableRow,
};
