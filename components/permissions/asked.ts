import type { Sides } from '../../domain/lifecycle';
import type { SelfApproval } from '../../domain/permission';
import type { Deployment } from '../../domain/permission-matrix';

/** What somebody asks: who, about which mailbox, in which organization. */
export interface Asked {
  deployment: Deployment;
  exchange: Deployment;
  picked: readonly string[];
  own: boolean;
  self: SelfApproval;
  approval: Sides['approval'];
  version: string;
}

export const SELF: SelfApproval = {
  upnEqualsAddress: true,
  mailboxWrite: true,
  isQueue: false,
  privilegeRequired: false,
};

/** How a part of the question is changed. */
export interface AskedProps {
  asked: Asked;
  change(changed: Partial<Asked>): void;
  changeSelf(changed: Partial<SelfApproval>): void;
}
