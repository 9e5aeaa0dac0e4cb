/** What stands above the text of a mail: whether it is one, and where its text begins. */

/** A header and the lines that go on with it. */
const HEADER = /^([^\s:][^:\r\n]{0,60}?)[ \t\u00a0]?:(?:[ \t\u00a0].*)?$/;
const GOES_ON = /^[ \t]+\S/;
/** Headers of a mail on its way are far more than anybody writes, and still not this long. */
const LONGEST = 128 * 1024;

/** Names that programs write, in the formats of mail. */
const MIME = new Set(['mime-version', 'content-type', 'content-transfer-encoding']);
const NAMES = new Set([
  ...MIME,
  ...'from to cc bcc sender reply-to subject date received message-id return-path delivered-to sent importance'.split(
    ' ',
  ),
  // What Outlook writes above a mail that is saved as text, in languages of its users.
  ...'od za poslano zadeva kp predano datum odoslané komu předmět odesláno prima poslato predmet'.split(' '),
  ...'von an gesendet betreff de à envoyé objet da a inviato oggetto enviado para asunto assunto van aan verzonden onderwerp'.split(
    ' ',
  ),
]);
/** So many of them, one below the other, are no lines of an alert. */
const TELLING = 3;

export interface MailHeaders {
  /** Where the text begins. */
  end: number;
  /** How the text is written is told, so that only a reader of mails can tell what it is. */
  isEncoded: boolean;
}

/** @returns undefined where a text does not begin as a mail does */
export function mailHeaders(text: string): MailHeaders | undefined {
  const names: string[] = [];
  let at = /^\s*(?:From [^\r\n]+\r?\n)?/.exec(text.slice(0, 1000))?.[0].length ?? 0;
  while (at < text.length && at < LONGEST) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    if (end - at > LONGEST) return undefined;
    const line = text.slice(at, end).trimEnd();
    at = end;
    if (line === '') break;
    const [, name] = HEADER.exec(line) ?? [];
    if (name !== undefined) names.push(name.toLowerCase());
    else if (names.length === 0 || !GOES_ON.test(line)) return undefined;
  }
  const isEncoded = names.some((name) => MIME.has(name));
  const telling = new Set(names.filter((name) => NAMES.has(name))).size;
  return telling >= (isEncoded ? 2 : TELLING) ? { end: at, isEncoded } : undefined;
}
