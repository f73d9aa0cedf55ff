type Report = {
  id: string;
  /** Version of the bank. */
  version: string;
  /** Address of the question. */
  address: string;
};

/** What a report of a mistake begins with. */
export function reportText({id, version, address}: Report): {title: string; body: string} {
  return {
    title: `Question ${id}, bank ${version}`,
    body: `Question: ${id}\nVersion of the bank: ${version}\nAddress: ${address}\n\nWhat is wrong, and which official page says so:\n`,
  };
}

/** The form for a new issue at `tracker`, an absolute address, with the report filled in. */
export function reportLink(tracker: string, report: Report): string {
  const link = new URL(tracker);
  const {title, body} = reportText(report);
  link.searchParams.set('title', title);
  link.searchParams.set('body', body);
  return link.href;
}
