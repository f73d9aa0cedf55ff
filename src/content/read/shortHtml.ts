import {escapeHtml} from './escapeHtml';

/** A text of a data file as small HTML: bold by `**`, code by backquotes. */
export function shortHtml(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/`(.+?)`/g, '<code>$1</code>');
}
