/**
 * The simulator's own header: writes with the same value, one after the other, are one action of a person,
 * and are taken back by one step. Dataverse does not know it and would not heed it.
 */
export const ACTION_HEADER = 'MailboxCoach-Action';
