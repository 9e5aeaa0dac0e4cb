import { isAlertText, readAlertRows } from './alert';
import { readFetchResult } from './fetch-result';
import { ImportError, quoted } from './problems';
import type { Reading, ReadingResult } from './reading';
import { xmlRoot } from './xml-elements';
import { isXmlSpreadsheet, readXmlSpreadsheet } from './xml-spreadsheet';

/** Declared as XML, or a result that is not: any other text in angle brackets may be the details of an alert. */
export const isXml = (start: string): boolean =>
  /^(?:<\?xml\b|<\?mso-application\b|<svg\b|<resultset\b|<(?:\w+:)?Workbook\b)/.test(start);

/** XML of the kinds that hold rows. @throws ImportError that says what other kinds are */
export async function readXml(xml: string, reading: Reading): Promise<ReadingResult> {
  const { name = '', attributes = '' } = xmlRoot(xml) ?? {};
  if (name === 'resultset') return readFetchResult(xml, reading);
  if (isXmlSpreadsheet(name, attributes)) return readXmlSpreadsheet(xml, reading);
  if (name === 'svg') throw new ImportError('picture');
  // Details of alerts are XML of Exchange.
  if (!isAlertText(xml)) throw new ImportError('unknownXml', { detail: quoted(name) });
  readAlertRows([xml], reading.rows);
  return { format: 'alertText' };
}
