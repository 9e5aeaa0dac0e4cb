/** `organization.defaultemailsettings`: an XML string of the methods that new users and queues get. */
import { ActDelivery, type ChoiceOf, IncomingDelivery, OutgoingDelivery } from './choices';

export interface DefaultEmailSettings {
  incoming: ChoiceOf<typeof IncomingDelivery>;
  outgoing: ChoiceOf<typeof OutgoingDelivery>;
  act: ChoiceOf<typeof ActDelivery>;
}

export const SERVER_SIDE_DEFAULTS: DefaultEmailSettings = {
  incoming: IncomingDelivery.ServerSide,
  outgoing: OutgoingDelivery.ServerSide,
  act: ActDelivery.ServerSide,
};

export const NO_DEFAULTS: DefaultEmailSettings = {
  incoming: IncomingDelivery.None,
  outgoing: OutgoingDelivery.None,
  act: ActDelivery.None,
};

const allows = <T extends number>(choice: Readonly<Record<string, T>>, value: number): value is T =>
  Object.values(choice).includes(value as T);

/** Reads the XML (shape: dataverse.md 2.2); null where it is not of that shape. */
export function parseDefaultSettings(xml: string | null): DefaultEmailSettings | null {
  const methodIn = (tag: string) => {
    const [, digits] = new RegExp(`<${tag}>\\s*(\\d+)\\s*</${tag}>`).exec(xml ?? '') ?? [];
    return digits === undefined ? Number.NaN : Number(digits);
  };
  const incoming = methodIn('IncomingEmailDeliveryMethod');
  const outgoing = methodIn('OutgoingEmailDeliveryMethod');
  const act = methodIn('ACTDeliveryMethod');
  if (
    !allows(IncomingDelivery, incoming) ||
    !allows(OutgoingDelivery, outgoing) ||
    !allows(ActDelivery, act)
  ) {
    return null;
  }
  return { incoming, outgoing, act };
}

export function formatDefaultSettings({ incoming, outgoing, act }: DefaultEmailSettings): string {
  return [
    '<EmailSettings>',
    `<IncomingEmailDeliveryMethod>${incoming}</IncomingEmailDeliveryMethod>`,
    `<OutgoingEmailDeliveryMethod>${outgoing}</OutgoingEmailDeliveryMethod>`,
    `<ACTDeliveryMethod>${act}</ACTDeliveryMethod>`,
    '</EmailSettings>',
  ].join('');
}

/** Whether new users and queues are to receive their mail through server-side synchronization. */
export const areServerSide = (xml: string | null): boolean =>
  parseDefaultSettings(xml)?.incoming === IncomingDelivery.ServerSide;
