/** Where Dynamics 365 and Exchange run, in the product's own words and in those of the simulator's controls. */
import type { Deployment } from './permission-matrix';

export const DEPLOYMENTS = ['online', 'onprem'] as const satisfies readonly Deployment[];

export const DEPLOYMENT_WORDS = ['online', 'onPremises'] as const;
type DeploymentWord = (typeof DEPLOYMENT_WORDS)[number];

/** Exchange Online may also be missing, or be in another tenant than the environment. */
export const EXCHANGE_WORDS = [...DEPLOYMENT_WORDS, 'none', 'otherTenant'] as const;
export type ExchangeWord = (typeof EXCHANGE_WORDS)[number];

export const wordOf = (place: Deployment): DeploymentWord => (place === 'online' ? 'online' : 'onPremises');

/** An Exchange Online that is missing, or somebody else's, is no Exchange on-premises. */
export const deploymentOf = (word: ExchangeWord): Deployment => (word === 'onPremises' ? 'onprem' : 'online');
