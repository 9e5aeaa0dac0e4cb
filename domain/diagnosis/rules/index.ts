import type { Rule } from '../rule';
import { approvalNotes, approvalRules } from './approval';
import { configurationNotes, configurationRules } from './configuration';
import { failedRules, laterRules, troubleNotes } from './failed';
import { rowRules } from './row';
import { unfinishedRules } from './unfinished';

/** Rules before and after what alerts name, in the documented order of decision (failures.md section 0). */
export const RULES_BEFORE_ALERTS = [...rowRules, ...configurationRules, ...approvalRules, ...unfinishedRules];
export const RULES_AFTER_ALERTS = [...failedRules, ...laterRules];
export const NOTES = [...approvalNotes, ...troubleNotes, ...configurationNotes];

/** Each is an entry of the catalogue. */
export const ALL_RULES: readonly Rule[] = [...RULES_BEFORE_ALERTS, ...RULES_AFTER_ALERTS, ...NOTES];
