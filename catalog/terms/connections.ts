import type { SourceId } from '../sources';
import type { Term } from './term';

const from =
  <Id extends SourceId | 'facts'>(source: Id) =>
  (en: string, slOwn: string) =>
    ({ en, sl: null, slOwn, source }) as const satisfies Term;

const profile = from('S-TBL-ESP');
const current = from('S-PP25');
const crossTenant = from('S-XT');
const onPremises = from('S-OP-EX');
/** Documented in pages that have no entry among the sources (today.md 6). */
const fact = from('facts');

/** What the form of a server profile asks for, in the words of the documents; their Slovenian is ours. */
export const connectionTerms = {
  'option.serverToServer': current(
    'Server-to-Server Authentication (Same Tenant)',
    'Preverjanje pristnosti med strežnikoma (isti najemnik)',
  ),
  'option.crossTenant': current('Oauth (Cross Tenant)', 'OAuth (drug najemnik)'),
  'option.exchangeOnPremises': onPremises('Exchange Server (On Prem)', 'Exchange Server (lokalno)'),
  'option.profileCredentials': onPremises(
    'Credential specified in email server profile',
    'Poverilnica, navedena v profilu e-poštnega strežnika',
  ),
  'option.hybridModernAuth': fact(
    'Exchange Hybrid Modern Auth (HMA)',
    'Sodobno hibridno preverjanje pristnosti Exchange (HMA)',
  ),
  'option.gmail': fact('Gmail', 'Gmail'),
  'option.gmailOAuth': fact('Gmail OAuth', 'Gmail OAuth'),
  'option.active': onPremises('Active', 'Dejavno'),
  'option.inactive': onPremises('Inactive', 'Nedejavno'),

  'field.tenantId': crossTenant('Tenant ID', 'ID najemnika'),
  'field.applicationId': crossTenant('Application ID', 'ID aplikacije'),
  'field.clientSecret': crossTenant('Client secret', 'Skrivnost odjemalca'),
  'field.clientId': fact('Client id', 'ID odjemalca'),
  'field.ewsUrl': fact('EWS URL', 'URL storitve EWS'),
  'field.entraResourceId': fact('Entra resource id', 'ID vira Entra'),
  'field.hybridTenantId': fact('TenantId', 'ID najemnika'),
  'field.hybridApplicationId': fact('HMA Application Id', 'ID aplikacije HMA'),
  'field.keyVaultUri': fact('Key Vault Uri', 'URI zbirke Key Vault'),
  'field.keyName': fact('KeyName', 'Ime ključa'),
  'field.keyVaultApplicationId': fact('KeyVault Application Id', 'ID aplikacije Key Vault'),
  'field.keyVaultSecret': fact('Client Secret', 'Skrivnost odjemalca'),
  'field.autodiscover': onPremises('Auto-discover server location', 'Samodejno odkrij mesto strežnika'),
  'field.incomingUserName': profile('Incoming Email User Name', 'Uporabniško ime za dohodno e-pošto'),
  'field.incomingPassword': profile('Incoming Email Password', 'Geslo za dohodno e-pošto'),
  'field.incomingPort': profile('Incoming Email Port', 'Vrata za dohodno e-pošto'),
  'field.outgoingPort': profile('Outgoing Email Port', 'Vrata za odhodno e-pošto'),
  'field.processEmailsReceivedAfter': profile('Process Emails Received After', 'Obdelaj e-pošto, prejeto po'),
  'field.moveUndelivered': profile(
    'Move Undelivered Emails to the Undeliverable Folder',
    'Premakni nedostavljeno e-pošto v mapo Undeliverable',
  ),
} as const satisfies Record<string, Term>;
