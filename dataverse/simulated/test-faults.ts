import { alertTexts, QUEUE_OWNER_TOKEN, TENANT_APPROVAL_TOKENS } from '../../catalog/alert-texts';
import type { AlertLevel, ChoiceOf } from '../../domain/choices';
import { AlertLevel as Level, RowState } from '../../domain/choices';
import type { ExchangeFault } from '../../domain/exchange-side';
import { approvalGap, type Direction, type Sides } from '../../domain/lifecycle';
import { isForQueue } from '../../domain/mailbox-columns';
import type { MailboxColumns } from '../../domain/rows';
import { raiseAlert, raiseProfileAlert } from './alerts';
import { rolesHeld } from './caller';
import { profileOf, sidesInTenant } from './move';
import type { SimulatedTenant } from './tenant';

/** Scenario switch: Exchange Online asks for the tenant's approval whatever the organization says (decisions 8). */
function strictGap(tenant: SimulatedTenant, sides: Sides): boolean {
  return tenant.core.strictApproval && sides.profile === 'serverToServer' && sides.approval !== 'approved';
}

/** QUEUE-OWNER-NO-ROLE of failures.md; a team without roles is documented, and a user is taken for the same. */
function ownerHasNoRole(tenant: SimulatedTenant, mailbox: MailboxColumns): boolean {
  const owner = tenant.tables.systemusers.get(mailbox._ownerid_value ?? '');
  return owner !== undefined && rolesHeld(tenant, owner).length === 0;
}

/** What stops a direction before Exchange is asked, as an alert's text; null where nothing does. */
export function holdsBack(
  tenant: SimulatedTenant,
  mailbox: MailboxColumns,
  direction: Direction,
): string | null {
  const sides = sidesInTenant(tenant, mailbox);
  if (sides.record === 'inactive') return alertTexts.failed(mailbox.name, direction, 'MailboxDisabled');
  if (profileOf(tenant, mailbox)?.statecode !== RowState.Active) {
    return alertTexts.failed(mailbox.name, direction, 'InvalidIncomingEmailServerProfile');
  }
  const gap = approvalGap(sides);
  if (gap === 'tenantApprovalMissing' || (!gap && strictGap(tenant, sides))) {
    return alertTexts.failed(mailbox.name, direction, TENANT_APPROVAL_TOKENS[direction]);
  }
  if (gap || sides.approval === 'noAddress') return alertTexts.notApproved(mailbox.name, direction);
  if (direction === 'incoming' && isForQueue(mailbox) && ownerHasNoRole(tenant, mailbox)) {
    return alertTexts.failed(mailbox.name, direction, QUEUE_OWNER_TOKEN);
  }
  // An explicit ACT on a queue is accepted, and fails without a token (decisions 10).
  if (direction === 'act' && isForQueue(mailbox)) return alertTexts.failed(mailbox.name, direction, null);
  return null;
}

function textOf(mailbox: string, direction: Direction, fault: ExchangeFault): string {
  if (fault.fact === 'addressKnown') return alertTexts.unknownAddress(mailbox);
  if (fault.fact === 'syncOrganization') return alertTexts.otherOrganization(mailbox);
  return alertTexts.failed(mailbox, direction, fault.token);
}

interface Trouble {
  fault?: ExchangeFault | undefined;
  /** What holds the direction back, where it is no fault of Exchange. */
  text?: string | undefined;
  level: ChoiceOf<typeof AlertLevel>;
}

/** The alert of a failure, on the mailbox or on its whole profile. */
export function raiseFault(
  tenant: SimulatedTenant,
  mailbox: MailboxColumns,
  direction: Direction,
  { fault, text, level }: Trouble,
): void {
  const profile = profileOf(tenant, mailbox);
  if (fault?.profileLevel && profile) {
    raiseProfileAlert(tenant, profile, mailbox, {
      level,
      text: alertTexts.profileFailed(profile.name, direction, fault.token),
    });
    return;
  }
  const written =
    text ??
    (fault && level === Level.Warning
      ? alertTexts.triesAgain(mailbox.name, direction, fault.token)
      : fault
        ? textOf(mailbox.name, direction, fault)
        : alertTexts.failed(mailbox.name, direction, null));
  raiseAlert(tenant, { on: mailbox, level, text: written });
}
