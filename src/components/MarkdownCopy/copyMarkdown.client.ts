import type {SayCopied} from '@site/src/components/DeepLinks/copyNotice.client';

/** A click on "Copy" beside the link to the page as Markdown copies what stands there; where that fails, it opens it. */
export function copyMarkdown(sayCopied: SayCopied): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy-markdown]') : null;
    const file = button?.parentElement?.querySelector('a')?.href;
    if (!button || file === undefined) return;
    copy(file).then(
      () => sayCopied('Markdown copied', button),
      () => location.assign(file),
    );
  });
}

/** The text is promised, not awaited: WebKit lets a page copy only what it asks for within the click. */
async function copy(file: string): Promise<void> {
  const text = fetch(file).then(async (answer) => {
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return new Blob([await answer.text()], {type: 'text/plain'});
  });
  await Promise.all([text, navigator.clipboard.write([new ClipboardItem({'text/plain': text})])]);
}
