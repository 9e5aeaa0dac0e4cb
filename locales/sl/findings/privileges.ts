import type { privilegeFindings as english } from '../../en/findings/privileges';

/** Preskus ni uspel: pravice v Dataverse ter sestanki, stiki in opravila. */
export const privilegeFindings: typeof english = {
  'priv-80048306': {
    symptom:
      'V opozorilu je Crm.80048306 (ni dovolj pravic); podrobnosti navajajo -2147187962, ObjectTypeCode 4120 in WriteAccess.',
    cause:
      'Uporabnik nima vloge ali pa mu na ravni uporabnika manjka pravica za branje tabele nabiralnikov ali pisanje vanjo ali podobna pravica.',
    fix: 'Dodelite vlogo s potrebnimi pravicami, če podrobnosti navajajo ObjectTypeCode 4120, najprej »Sync to Outlook« (prvSyncToOutlook), in poskrbite, da je uporabnik lastnik nabiralnika.',
  },
  'priv-80040220': {
    symptom:
      'V opozorilu je Crm.80040220.PrivilegeDenied; podrobnosti imenujejo pravico, na primer prvReadEmailServerProfile.',
    cause: 'Manjka prav tista pravica, ki je navedena v podrobnostih.',
    fix: 'To pravico dodajte varnostni vlogi.',
  },
  'priv-user': {
    symptom: 'Za sestanke, stike in opravila je v opozorilu UserPrivilegeError.',
    cause: 'Lastnik nabiralnika nima potrebnih pravic.',
    fix: 'Lastnikovi vlogi dodajte manjkajoče pravice.',
  },
  'priv-8005e259': {
    symptom: 'V opozorilu je 8005E259.',
    cause: 'Uporabnik ali skupina, ki ji nabiralnik pripada, nima potrebnih pravic.',
    fix: 'Dodelite vlogo s potrebnimi pravicami. Če pride prek skupine, mora biti dedovanje pravic za člane »Direct User (Basic) access level and Team privileges«.',
  },
  'other-org-primary': {
    symptom:
      'Opozorilo pravi, da sestankov, stikov in opravil ni mogoče sinhronizirati, ker naslov uporablja druga organizacija. App for Outlook: IncomingEmailRejected.',
    cause:
      'Exchange si za nabiralnik zapomni eno organizacijo. To mesto je zavzelo drugo okolje, pogosto preskusna kopija ali okolje v drugi regiji.',
    fix: 'Za preskus potrdite »S programom Exchange sinhronizirajte elemente samo za to organizacijo …«, v drugih organizacijah izberite »Brez« (None). Pozor: druga organizacija preneha sinhronizirati.',
  },
  'primary-flag-unset': {
    symptom:
      'Za sestanke, stike in opravila je izbrana strežniška sinhronizacija, opozorilo pa imenuje drugo organizacijo; ta za nabiralnik ni označena kot glavna.',
    cause:
      'Nabiralnik verjetno sinhronizira druga organizacija. To je samo namig: resnica je v storitvi Exchange.',
    fix: 'Za preskus potrdite »S programom Exchange sinhronizirajte elemente samo za to organizacijo …«, v drugih organizacijah izberite »Brez« (None). Pozor: druga organizacija preneha sinhronizirati.',
  },
  'timezone-383': {
    symptom: 'Pri sestankih, stikih in opravilih se pojavi »Exchange.server returned 383 error.«',
    cause: 'Uporabnikov časovni pas je eden od prizadetih, na primer Moskva, Istanbul, Kairo ali Minsk.',
    fix: 'Za uporabnika izberite drug časovni pas z enakim odmikom.',
  },
  'act-203': {
    symptom: 'V opozorilu je »Exchange.server returned 203 error.«',
    cause: 'En sestanek, stik ali opravilo se v tistem ciklu ni sinhroniziral. Po dokumentih to ni nevarno.',
    fix: 'Ni treba storiti ničesar: naslednji cikel poskusi znova.',
  },
  'act-organizer': {
    symptom: 'Opozorilo pravi, da sestankov ni mogoče sinhronizirati, ker ni polja Organizer.',
    cause: 'Na obrazcu manjka polje Organizer.',
    fix: 'Polje dodajte na obrazec in ga nato objavite.',
  },
  'act-filter': {
    symptom: 'Vse smeri imajo stanje »Uspeh« (Success), vendar kak element manjka.',
    cause: 'Element verjetno izloči uporabnikov filter sinhronizacije.',
    fix: 'Uporabnik naj prilagodi filter.',
  },
};
