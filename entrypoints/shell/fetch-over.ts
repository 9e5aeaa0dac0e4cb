import type { Fetch } from '../../dataverse/client';
import { type Answered, type Asked, packRequest, type ResponseMessage, unpackResponse } from './wire';

/** A fetch that the tenant's worker at the other end of the port answers, wherever the request is addressed. */
export function fetchOver(port: MessagePort): Fetch {
  const waiting = new Map<number, (response: ResponseMessage) => void>();
  let last = 0;
  port.onmessage = ({ data: { number, response } }: MessageEvent<Answered>) => {
    waiting.get(number)?.(response);
    waiting.delete(number);
  };
  return async (request) => {
    const asked: Asked = { number: ++last, request: await packRequest(request) };
    const answer = new Promise<ResponseMessage>((resolve) => {
      waiting.set(asked.number, resolve);
    });
    port.postMessage(asked);
    return unpackResponse(await answer);
  };
}
