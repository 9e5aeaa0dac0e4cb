import type { laterFindings as english } from '../../en/findings/later';

/** Nekoč omogočeno, pozneje onemogočeno ali v težavah. */
export const laterFindings: typeof english = {
  'permanent-error': {
    symptom: 'Nabiralnik je bil kmalu po opozorilu o napaki onemogočen.',
    cause: 'Trajna napaka, na primer 401, nabiralnik takoj onemogoči.',
    fix: 'Odpravite vzrok, na katerega kaže koda v opozorilu, in nato znova preskusite.',
  },
  'transient-exhausted': {
    symptom: 'Po desetih ponovnih poskusih v razmikih petih minut je bil nabiralnik onemogočen.',
    cause: 'Težave z omrežjem ali strežnikom so trajale predolgo.',
    fix: 'Težave odpravite in nato znova preskusite.',
  },
  'address-changed': {
    symptom: 'Naslov spet čaka na odobritev, odobritelj pa ni naveden.',
    cause:
      'Naslov je bil spremenjen, kar odobritev verjetno razveljavi. Da je treba spremenjeni naslov odobriti, piše samo v izvornem dokumentu.',
    fix: 'Naslov odobrite in nato znova preskusite.',
  },
  'user-deactivated': {
    symptom: 'Nabiralnik, ki je bil prej omogočen, je nedejaven.',
    cause: 'Uporabnik je izgubil licenco ali pa je bil onemogočen.',
    fix: 'Uporabniku vrnite licenco in ga znova omogočite, aktivirajte nabiralnik ter ga preskusite in omogočite.',
  },
  'profile-changed': {
    symptom: 'Profil je bil po zadnjem preskusu nabiralnika spremenjen.',
    cause: 'Izidi verjetno veljajo za prejšnji profil.',
    fix: 'Po potrebi znova dodelite pravi profil in nabiralnik znova preskusite.',
  },
  'profile-deleted': {
    symptom: 'Nabiralnik, ki je bil prej omogočen, nima več profila.',
    cause: 'Profil je bil izbrisan, z njim pa tudi povezava v nabiralniku.',
    fix: 'Nabiralniku znova dodelite profil.',
  },
  'org-stolen': {
    symptom:
      'Sestanki, stiki in opravila se ne sinhronizirajo več; opozorilo pravi, da naslov uporablja druga organizacija.',
    cause: 'Preskus je pozneje opravilo drugo okolje in prevzelo nabiralnik.',
    fix: 'Za preskus potrdite »S programom Exchange sinhronizirajte elemente samo za to organizacijo …«, v drugih organizacijah izberite »Brez« (None). Pozor: druga organizacija preneha sinhronizirati.',
  },
  'quota-mailbox': {
    symptom:
      'V opozorilu je »ErrorQuotaExceeded. Exchange.server returned 403 error.«, sporočila pa ostajajo v stanju »Pending Send«.',
    cause: 'Nabiralnik je poln ali pa je dosegel omejitev.',
    fix: 'Najprej kot ta uporabnik pošljite sporočilo iz Outlooka ali Outlooka v spletu: če tudi to ne uspe, v nabiralniku sprostite prostor ali preverite njegove druge omejitve v Exchangeu. Če uspe, naj pogleda skrbnik za Exchange.',
  },
  'quota-sending': {
    symptom: 'V opozorilu je »UnknownOutgoingEmailIntegrationError ErrorSubmissionQuotaExceeded exception.«',
    cause: 'Dosežena je omejitev pošiljanja, na primer 10.000 v 24 urah.',
    fix: 'Uporabite storitev za množično pošiljanje.',
  },
  'gmail-limit': {
    symptom:
      'V opozorilu je »GeneralOutgoingEmailServerError GeneralFailure«; e-poštna sporočila čakajo na pošiljanje (Pending Send).',
    cause: 'Gmail omejuje, koliko sme račun poslati. Nabiralnik je nastavljen, kot mora biti.',
    fix: 'Počakajte, da omejitev mine, in prek tega računa pošiljajte manj.',
  },
  'plugin-abort': {
    symptom:
      'V opozorilu je UnknownIncomingEmailIntegrationError -2147220891 ali »Crm.80040265.ISV code aborted the operation.«',
    cause: 'Sinhroni potek dela ali vtičnik prekine ustvarjanje zapisa.',
    fix: 'Lastnik rešitve naj popravi prilagoditev.',
  },
  'plugin-unexpected': {
    symptom: 'V opozorilu je -2147220956 (0x80040224).',
    cause: 'Nepričakovano je odpovedala prilagoditev (IsvUnexpected).',
    fix: 'Lastnik rešitve naj jo popravi.',
  },
  'unexpected-retrieve': {
    symptom: 'V opozorilu je -2147220970 (0x80040216).',
    cause: 'Težava je začasna; naslednji krog sledi po 15 minutah.',
    fix: 'Počakajte na naslednji krog. Če se ponavlja, se obrnite na Microsoftovo podporo.',
  },
  'transient-service': {
    symptom:
      'V opozorilu je Crm.80040216, ServiceUnavailable, IncomingMailboxInternalCrmError, ErrorInternalServerTransientError ali splošna napaka strežnika in nič drugega.',
    cause: 'Storitev je imela za trenutek lastno težavo. Poskuša znova, vzrok pa ni v nabiralniku.',
    fix: 'Počakajte 15 minut in znova preberite opozorila: če napake ni več, je ne upoštevajte. Če ostane, podrobnosti predajte Microsoftovi podpori.',
  },
  'pending-send': {
    symptom: 'Sporočilo ostaja v stanju »Pending Send«.',
    cause: 'Pošiljateljev nabiralnik ni odobren ali pa ni omogočen za odhodno e-pošto.',
    fix: 'Ugotovite, kaj je narobe s pošiljateljevim nabiralnikom, in to popravite.',
  },
  'send-as': {
    symptom: 'Pošiljanje se konča z »You cannot send email as the selected user«.',
    cause: 'Manjka pravica Send Email as Another User ali osebna možnost za to. To ni napaka pri omogočanju.',
    fix: 'Preverite to pravico in osebno možnost.',
  },
  'sssadmin-identity': {
    symptom: 'Pri nabiralniku je v polju Modified By (Delegate) naveden »# SSSAdminProd«.',
    cause: 'To je sprememba platforme med novembrom 2025 in marcem 2026 in ni škodljiva.',
    fix: 'Ne storite ničesar; ukrep ni potreben.',
  },
};
