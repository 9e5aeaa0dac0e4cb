/**
 * The text of a request, as far as somebody wants to read it: what says that it is longer is not read at all, and what
 * turns out to be longer is not read to its end.
 * @returns null where it is longer than `mostBytes`
 */
export async function readText(request: Request, mostBytes: number): Promise<string | null> {
  const told = Number(request.headers.get('Content-Length') ?? 0);
  if (told > mostBytes) {
    await request.body?.cancel();
    return null;
  }
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
