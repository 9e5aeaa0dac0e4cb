import type { prepare as english } from '../../en/steps/prepare';

export const prepare: typeof english = {
  'prereq.subscription': {
    title: 'Preverite, ali imate Exchange Online',
    why: 'Sinhronizacija potrebuje nabiralnike v storitvi Exchange Online. Znotraj istega najemnika se profil za povezavo ustvari sam.',
    what: [
      'Preverite, ali je vaša organizacija naročena na Exchange Online, posebej ali v okviru storitve Office 365.',
      'Preverite, ali ta naročnina in naročnina na Dynamics 365 pripadata istemu najemniku.',
      'Korak sami označite kot opravljen, ker Dynamics 365 naročnin ne prikazuje.',
    ],
  },
  'prereq.rca': {
    title: 'Preskusite povezavo od zunaj',
    why: 'Preskus od zunaj pokaže, ali je s poštno stranjo vse v redu, še preden začnete iskati napake v storitvi Dynamics 365.',
    what: [
      'Odprite orodje [[tool.remoteConnectivityAnalyzer]] na naslovu testconnectivity.microsoft.com.',
      'Zaženite preskus za enega od nabiralnikov, ki jih želite povezati.',
      'Zapišite si izid in korak sami označite kot opravljen.',
    ],
  },
  'prereq.ews': {
    title: 'Pripravite se na konec Exchange Web Services',
    why: 'V svetovnem oblaku Microsoft od oktobra 2026 izklaplja EWS v valovih, 1. aprila 2027 pa dokončno. Kaj ga še uporablja, pokaže poročilo.',
    what: [
      'Zapišite vse ID-je aplikacij iz Microsoft 365 admin center > Reports > Usage > Exchange > EWS usage (90 dni) in v središču za sporočila poiščite obvestilo o EWSEnabled.',
      'Skrbnik za Exchange naj prebere EwsEnabled in seznam: Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs.',
      'Če potrebujete, kar kaže poročilo, naj najprej zapiše seznam v celoti (Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2"; do 24 ur), nato -EwsEnabled $true.',
      'Profil z lastno aplikacijo potrebuje njen ID na tem seznamu, pred aprilom 2027 pa še pravice za Microsoft Graph.',
      'Korak odkljukajte sami, ker Dynamics 365 o tem ne pokaže ničesar.',
    ],
  },
};
