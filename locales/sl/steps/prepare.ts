import type { StepIdOf } from '../../../catalog/procedure';
import type { StepText } from '../../../domain/step';

export const prepare: Record<StepIdOf<'prepare'>, StepText> = {
  'prereq.subscription': {
    title: 'Preverite, ali imate Exchange Online',
    why: 'Sinhronizacija potrebuje nabiralnike v storitvi Exchange Online. Znotraj istega najemnika se profil za povezavo ustvari sam.',
    what: [
      'Preverite, ali je vaša organizacija naročena na Exchange Online, posebej ali v okviru storitve Office 365.',
      'Preverite, ali ta naročnina in naročnina na Dynamics 365 pripadata istemu najemniku.',
      'Korak sami označite kot opravljen, ker Dynamics 365 naročnin ne prikazuje.',
    ],
    proof:
      'Naročnino potrdite sami; to podkrepi profil [[profile.microsoftExchangeOnline]], če ga najdete v naslednji fazi.',
    pitfalls: [
      'Naročnina na SharePoint Online zadošča uvodni opombi izvornega dokumenta, nabiralniki pa vseeno potrebujejo Exchange Online.',
      'Z naročnino v drugem najemniku se profil ne ustvari sam.',
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
    proof: 'Potrdite, da ste preskus opravili; vodnik njegovega izida ne vidi.',
    pitfalls: [
      'Za preskuse vas izvorni dokument napoti na stran [[page.testMailFlow]].',
      'Uspešen preskus ne dokazuje ne odobritve ne zaupanja med storitvama. To je naša razlaga; dokumenti o tem molčijo.',
    ],
  },
};
