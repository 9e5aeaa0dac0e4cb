/** `organization.orgdborgsettings`: XML of switches that have no column of their own (dataverse.md 2.2). */

/** With it on, approving one's own address asks for the privilege as well. Off unless set (S-PP25). */
export const PRIVILEGE_TO_SELF_APPROVE = 'RequirePrivilegeToSelfApproveEmailAddress';

/** Whether a switch is on; false where it is not set. */
export function orgDbSetting(xml: string | null | undefined, name: string): boolean {
  return new RegExp(`<${name}>\\s*true\\s*</${name}>`, 'i').test(xml ?? '');
}

/** How many, where a setting is a number; null where it is not set to one. */
export function orgDbNumber(xml: string | null | undefined, name: string): number | null {
  const [, written] = new RegExp(`<${name}>\\s*(\\d{1,6})\\s*</${name}>`, 'i').exec(xml ?? '') ?? [];
  return written === undefined ? null : Number(written);
}

/** Whether a switch that is on by default was switched off. */
export function orgDbSettingOff(xml: string | null | undefined, name: string): boolean {
  return new RegExp(`<${name}>\\s*false\\s*</${name}>`, 'i').test(xml ?? '');
}
