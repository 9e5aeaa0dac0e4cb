/** What somebody careless or hostile may write into a name, a file, an address or a request. */

const DEEP = 200_000;

/** Short enough to stand anywhere: in a name, an address, an option. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  'blanks only': ' \t\u00a0\u3000',
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  'markup that ends an attribute': '"\'><svg/onload=alert(1)>',
  'a formula': '=HYPERLINK("https://example.invalid","x")',
  'a formula behind a full-width sign': "＝cmd|'/C calc'!A0",
  'a name of prototypes': '__proto__',
  'another name of prototypes': 'constructor',
  'a member of prototypes': 'toString',
  'a way up': '../../../../etc/passwd',
  'a way up, encoded': '..%2f..%2f%2e%2e%5c..%255c',
  'broken percent signs': '%E0%A4%A%',
  'a turned direction': 'x\u202egpj.exe',
  'directions left open': '\u2067\u2066\u202a'.repeat(40),
  'half a character': '\ud800',
  'a zero': 'a\u0000b',
  'ends of lines': 'a\r\nContent-Type: text/html\r\n\r\nb\u2028c\u2029d',
  'a script address': 'javascript:alert(1)//https://contoso.crm4.dynamics.com',
  'a name and password': 'https://contoso.crm4.dynamics.com@example.invalid/',
  quotes: "'''\"\"\"``\\'",
  'references and messages': '{0} {name} {count, plural, one {#} other {#}} [[view.myActiveMailboxes]] $& $1',
  'a JSON of prototypes': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'an XML of entities': '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
  'numbers that are none': '1e999',
};

/** As long as what would stall or fell a reader; each is a file or a body. */
export const OVERSIZED_TEXTS: Readonly<Record<string, () => string>> = {
  'brackets in brackets': () => '['.repeat(DEEP),
  'brackets in brackets that end': () => '['.repeat(DEEP) + ']'.repeat(DEEP),
  'objects in objects': () => `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'parentheses in parentheses': () => '('.repeat(DEEP),
  'elements in elements': () => '<a>'.repeat(DEEP),
  'a single long word': () => 'x'.repeat(1_000_000),
  'only quotes': () => '"'.repeat(300_001),
  'only slashes': () => '/'.repeat(300_000),
  'only blanks, and a letter': () => `${' '.repeat(300_000)}x`,
  'only ends of lines': () => '\r\n'.repeat(200_000),
  'only at signs': () => '@'.repeat(200_000),
  'colons and dots': () => 'a:.'.repeat(200_000),
};
