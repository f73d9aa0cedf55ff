/** After a reader has opened a prompt, it can be graded. What that takes is loaded only then. */
export function gradeCheckpoints(): void {
  document.addEventListener('toggle', ({target}) => target instanceof HTMLDetailsElement && offer(target), true);
  // What was opened before scripts were there.
  for (const details of document.querySelectorAll('details')) offer(details);
}

function offer(details: HTMLDetailsElement): void {
  if (!details.open || !details.matches('[data-card]')) return;
  import(/* webpackChunkName: "checkpoint" */ './offerGrades.client').then(
    ({offerGrades}) => offerGrades(details),
    // The answer stands there without it.
    () => {},
  );
}
