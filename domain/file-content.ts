/** What a file that is handed out holds: text, or the bytes of a workbook or an archive. */
export type FileContent = string | Uint8Array<ArrayBuffer>;
