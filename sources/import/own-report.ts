/** What this product wrote itself: a report has the verdicts, and not the columns that they were made from. */

/** Headings of the spreadsheet that no other file has beside each other, in every language. */
const HEADINGS: readonly (readonly string[])[] = [
  ['First cause', 'Way to enabled'],
  ['Prvi vzrok', 'Pot do omogočenega'],
];

export function isOwnSheet(headings: readonly string[]): boolean {
  const plain = headings.map((heading) => heading.trim());
  return HEADINGS.some((telling) => telling.every((heading) => plain.includes(heading)));
}

/** Enough to see the head of a report and what follows it. */
const HEAD = 8000;

const MARKDOWN =
  /^\ufeff?\s*# (?:Mailbox(?:es of)?|Nabiralnik(?:i najemnika)?) [^\n]*\n[\s\S]*^- \*\*(?:Read at|Prebrano ob):\*\* /m;
const HTML = '<meta name="generator" content="Mailbox Coach">';
/** The answer of the command line: what it was read from stands first. */
const JSON_ANSWER =
  /^\ufeff?\s*\{\s*"source":[^\n]*?\s*"at":[^\n]*?\s*"partial":\s*(?:true|false),\s*"tenant":/;

/** The same since it says what it is, whole or line by line. */
const MARKED = /^\ufeff?\s*\{\s*(?:"type":\s*"tenant",\s*)?"format":\s*"mailbox-coach-diagnosis"/;

/** Whether a text is a report, as Markdown, as a page, or as the command line prints it. */
export function isOwnReport(text: string): boolean {
  const head = text.slice(0, HEAD);
  return MARKDOWN.test(head) || head.includes(HTML) || JSON_ANSWER.test(head) || MARKED.test(head);
}
