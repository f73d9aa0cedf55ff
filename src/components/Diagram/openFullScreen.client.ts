/** A click on the button of a figure shows its visible drawing on the whole screen. */
export function openFullScreen(): void {
  document.addEventListener('click', async ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-full-screen]') : null;
    const figure = button?.closest('figure');
    const drawings = [...(figure?.querySelectorAll('svg') ?? [])];
    const visible = drawings.find((drawing) => drawing.getClientRects().length > 0);
    if (button === null || visible === undefined) return;
    try {
      const {showFullScreen} = await import(/* webpackChunkName: "full-screen" */ './showFullScreen.client');
      showFullScreen(visible.outerHTML, button.dataset.fullScreen ?? '', () => button.focus());
    } catch {
      document.dispatchEvent(new Event('reader:fail'));
    }
  });
}
