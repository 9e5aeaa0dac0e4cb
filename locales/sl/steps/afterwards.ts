import type { afterwards as english } from '../../en/steps/afterwards';

export const afterwards: typeof english = {
  'act.primaryOrg': {
    title: 'Sestanke naj sinhronizira ta organizacija',
    why: 'Exchange si za vsak nabiralnik zapomni eno organizacijo. Če si je zapomnil drugo, sestanki, stiki in opravila tu ne delujejo.',
    what: [
      'V pogledu [[view.activeMailboxes]] izberite nabiralnike, za katere gre, in nato [[command.testEnableMailbox]].',
      'V pogovornem oknu potrdite [[checkBox.syncThisOrgOnly]].',
      'Zaženite preskus in preberite [[field.appointmentsContactsTasksStatus]].',
    ],
    current: ['Potrditveno polje ima krajšo oznako: [[current.syncThisOrgOnly]].'],
  },
  'support.recheck': {
    title: 'Znova preglejte nabiralnike z napako',
    why: 'Po začasni napaki se obdelava sama poskusi znova; trajna napaka nabiralnik onemogoči, dokler nekdo ne odpravi vzroka.',
    what: [
      'Odprite nabiralnik in preberite [[navigation.common]] > [[navigation.alerts]].',
      'Odpravite vzrok ali ga predajte odgovorni osebi.',
      'Po popravku znova zaženite [[command.testEnableMailbox]].',
      'Če se napaka ponovi, preberite [[page.troubleshooting]] in znova zaženite [[tool.remoteConnectivityAnalyzer]].',
    ],
    current: [
      'Odprite [[current.settings]] > [[current.email]] > [[current.mailboxes]], nato nabiralnik in v njem [[navigation.common]] > [[navigation.alerts]].',
      'Stran iz leta 2020 prikaže vsa opozorila skupaj pod [[current.sales]] > [[current.alerts]] v spletni aplikaciji.',
    ],
  },
};
