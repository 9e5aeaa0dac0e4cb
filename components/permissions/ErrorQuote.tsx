/** What the product says, in its own words, with the codes that go with them. */
export function ErrorQuote({ text, codes = [] }: { text: string; codes?: readonly string[] }) {
  return (
    <blockquote lang="en">
      {text} {codes.length > 0 && <code>{codes.join(', ')}</code>}
    </blockquote>
  );
}
