import type { SEND_SCRIPTS, SentFunction, SentTable } from '../../catalog/send-me-this';

/** The card for whoever can see a tenant, and the scripts that go with it; ICU messages. */
export const words = {
  // The dialog that makes the card
  title: 'Send me this',
  intro:
    'A card for whoever can see the tenant: what you need from them, in their language. It is made here, and nothing is sent.',
  language: 'Language of the card',
  address: 'Address of the organization',
  addressHint: 'If you know it, such as contoso.crm4.dynamics.com',
  noOrg: 'This is no address of an organization, so the card has a placeholder.',
  way: 'How they get it',
  kind: 'Kind of script',
  card: 'The card',
  copyCard: 'Copy the card',
  copyScript: 'Copy the script',
  saveScript: 'Save the script',
  copy: 'Copy',
  copyAddress: 'Copy the address: {what}',
  copied: 'Copied.',
  copyFailed: 'The browser did not let it be copied. Select the text and copy it yourself.',
  close: 'Close',
  ways: {
    extension: 'Extension',
    addresses: 'Addresses',
    script: 'Script',
  },
  kinds: {
    node: 'Node',
    curl: 'curl (sh)',
    powershell: 'PowerShell',
  } satisfies Record<keyof typeof SEND_SCRIPTS, string>,
  untried: 'The PowerShell script was not run by any test of ours, only read through.',
  // The card itself
  cardTitle: 'To find out why mailboxes do not work',
  request:
    'Please send me what a diagnosis reads of your Dynamics 365. Everything is only read, and nothing is changed. A System Administrator sees all of it.',
  private:
    'It holds names, e-mail addresses and the texts of alerts, which may name the subject of a message. It holds no messages and no passwords. Send it only to somebody whom you trust with that.',
  extension: {
    signIn: 'In the browser that has the Mailbox Coach extension, open Dynamics 365 and sign in.',
    connect: 'Click the icon of the extension, open the panel, and connect the organization under “{orgs}”.',
    read: 'Choose “{diagnose}” there, and “{read}” on the page that opens.',
    save: 'Choose “{export}”, then “{save}”. With “{pseudonyms}” the file has invented names.',
    send: 'Send me the file.',
  },
  addresses: {
    signIn: 'Open Dynamics 365 in a browser and sign in.',
    open: 'Open each of these addresses in the same browser, and save what it shows as a file (Ctrl+S) with the name {example}, {another} and so on.',
    next: 'Where an answer ends with “@odata.nextLink”, it has more pages: open the address that stands there as well, and save that too.',
    column:
      'Where an answer says that a property is not known, your version is older: take its name out of the address and open it again.',
    send: 'Send me all the files.',
  },
  script: {
    save: 'Save the script as “{file}”. {needs}',
    run: 'Open a terminal in its folder, and run these two lines. The first one gets an access token with the Azure CLI (az login comes before it); any other token for this address does as well.',
    send: 'Send me the file {file} that it writes.',
    what: 'Reads of a Dynamics 365 organization what a diagnosis of its mailboxes looks at, and writes it into one file, {file}. It only reads (GET), asks nobody but the organization, and changes nothing. What may not be read is listed in the file, and the rest is read.',
    private:
      'The file holds names, e-mail addresses and the texts of alerts; no messages and no passwords. Send it only to somebody whom you trust with that.',
    howTo:
      'The access token is taken from the variable {variable} of the environment, and is kept nowhere. To run it:',
    untried:
      'THIS SCRIPT WAS NOT RUN BY ANY TEST, only read through. It is written for PowerShell 7 and for Windows PowerShell 5.1.',
  },
  needs: {
    node: 'It needs Node 20 or newer, and nothing else.',
    curl: 'It needs sh and curl, as macOS and Linux have them.',
    powershell:
      'It is for PowerShell 7 and Windows PowerShell 5.1. It was not run by any test, only read through.',
  } satisfies Record<keyof typeof SEND_SCRIPTS, string>,
  messages: {
    askAddress: 'Address of the organization, such as https://contoso.crm4.dynamics.com:',
    noAddress: 'Give the address of the organization, such as https://contoso.crm4.dynamics.com.',
    noToken: 'Put an access token for the organization into the variable DATAVERSE_TOKEN first.',
    refused: 'The organization does not answer who asks, so nothing was read:',
    notRead: 'Not read:',
    written: 'Written:',
  },
  what: {
    mailboxes: 'Mailboxes',
    tracelogs: 'Alerts',
    emailserverprofiles: 'E-mail server profiles',
    organizations: 'Organization',
    systemusers: 'Users',
    queues: 'Queues',
    WhoAmI: 'Who reads',
    RetrieveVersion: 'Version',
    RetrieveCurrentOrganization: 'Tenant',
  } satisfies Record<SentTable | SentFunction, string>,
  why: {
    mailboxes: 'where each mailbox stands: methods, approval, test, errors',
    tracelogs: 'what the product itself said of failures; only warnings and errors',
    emailserverprofiles: 'which server they lead to, and how they sign in there',
    organizations: 'whether approval is asked for, and the defaults',
    systemusers: 'whether the person is enabled and licensed, and has the same address',
    queues: 'whether the queue is active, and has the same address',
    WhoAmI: 'whether the list is all of it, or only what this person may see',
    RetrieveVersion: 'which rules hold in this version',
    RetrieveCurrentOrganization: 'whether profiles lead to another tenant of Microsoft 365',
  } satisfies Record<SentTable | SentFunction, string>,
};
