import type { itemFindings as english } from '../../en/findings/items';

/** Posamezni elementi in opozorila, ki samo obveščajo: nabiralnik deluje. */
export const itemFindings: typeof english = {
  'bad-recipient': {
    symptom: 'V opozorilu je -2147218677 (0x80040b0b).',
    cause: 'Eno od sporočil ima v polju To ali Cc neveljaven naslov. Z nabiralnikom ni nič narobe.',
    fix: 'Preglejte samo to sporočilo; nabiralnik pustite, kot je.',
  },
  'item-not-created': {
    symptom: 'V opozorilu je InvalidSender ali InvalidForwardMailItem, imenovano pa je eno sporočilo.',
    cause: 'Tega enega sporočila v Dynamics 365 ni mogoče ustvariti. Nabiralnik deluje.',
    fix: 'Poglejte samo to sporočilo, nabiralnik pa pustite, kakršen je.',
  },
  'internal-email-rejected': {
    symptom: 'Pri elementu je InternalEmailReject.',
    cause: 'Sporočilo med dvema uporabnikoma Dynamics 365 se za drugega ne spremlja. Nabiralnik deluje.',
    fix: 'Če želite spremljati obe strani, v e-poštnih nastavitvah vklopite »Track emails sent between Dynamics 365 users as two activities«.',
  },
  'already-tracked': {
    symptom: 'Sporočila ni bilo mogoče ustvariti, ker je podvojeno.',
    cause: 'Isto sporočilo se že spremlja. Nabiralnik deluje.',
    fix: 'Ni treba storiti ničesar: sporočilo poiščite po njegovem ID-ju (message id).',
  },
  'scheduling-conflict': {
    symptom: 'Pri elementu je ExchangeSyncSchedulingConflictsError.',
    cause: 'Sestanek se prekriva z drugim, shranjen pa je bil v Outlooku. Nabiralnik deluje.',
    fix: 'Odprite sestanek, odgovorite, ali naj se kljub prekrivanju shrani, in počakajte do 15 minut.',
  },
  'size-150mb': {
    symptom: 'Dohodno sporočilo manjka.',
    cause: 'Sporočilo je skupaj večje od 150 MB.',
    fix: 'To omejitev upoštevajte; rešitev ni dokumentirana.',
  },
  'no-correlation': {
    symptom: 'Nabiralnik je v redu, vendar sistem sporočilu ne sledi.',
    cause:
      'Noben uporabnik ali čakalna vrsta ni nastavljena tako, da bi sporočilo sprejela: izločijo ga možnosti filtriranja ali pa je bilo premaknjeno iz mape Prejeto. To ni napaka pri omogočanju.',
    fix: 'Preverite možnosti filtriranja in to, ali je bilo sporočilo premaknjeno iz mape Prejeto, ter nastavitev za povezovanje sporočil. Da se pošta prebere znova, premaknite začetni datum nazaj, ji sledite v Outlooku ali znova zaženite »Preskusi in omogoči nabiralnik«.',
  },
  'no-recipient': {
    symptom: 'Nabiralnik je v redu, vendar sistem ne sledi sporočilu, ki ga ne navaja med prejemniki.',
    cause:
      'Med prejemniki ni nobenega uporabnika ali čakalne vrste iz Dynamics 365: distribucijska skupina, vzdevek, ki ga ni v nobeni vrstici, naslov v več vrsticah, BCC ali manjkajoča vrstica EmailSearch. To ni napaka pri omogočanju.',
    fix: "Poiščite naslov (/api/data/v9.1/emailsearches?$filter=emailaddress eq '<naslov>'). Vzdevek vpišite v drugo polje za naslov uporabnika ali čakalne vrste, odstranite dvojnike ali sprejmite vsa sporočila. Da se pošta prebere znova, premaknite začetni datum nazaj, ji sledite v Outlooku ali znova zaženite »Preskusi in omogoči nabiralnik«.",
  },
  'tested-and-enabled': {
    symptom: 'Opozorilo pravi, da je bil nabiralnik preskušen in omogočen.',
    cause: 'Opozorilo sporoča uspeh.',
    fix: 'Ni treba storiti ničesar.',
  },
  'tracked-category-added': {
    symptom: 'Opozorilo pravi, da je bila omogočena Outlookova kategorija »Tracked To Dynamics 365«.',
    cause: 'Opozorilo samo obvešča: dodana je bila kategorija za spremljanje.',
    fix: 'Ni treba storiti ničesar.',
  },
};
