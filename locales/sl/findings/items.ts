import type { FindingText } from '../../diagnosis';
import type { itemFindings as english } from '../../en/findings/items';

/** Začasne težave, posamezni elementi in opozorila, ki samo obveščajo. */
export const itemFindings: Record<keyof typeof english, FindingText> = {
  'transient-service': {
    symptom:
      'V opozorilu je Crm.80040216, ServiceUnavailable, IncomingMailboxInternalCrmError, ErrorInternalServerTransientError ali splošna napaka strežnika in nič drugega.',
    cause: 'Storitev je imela za trenutek lastno težavo. Poskuša znova, vzrok pa ni v nabiralniku.',
    fix: 'Počakajte 15 minut in znova preberite opozorila: če napake ni več, je ne upoštevajte. Če ostane, podrobnosti predajte Microsoftovi podpori.',
  },
  'act-203': {
    symptom: 'V opozorilu je »Exchange.server returned 203 error.«',
    cause: 'En sestanek, stik ali opravilo se v tistem ciklu ni sinhroniziral. Po dokumentih to ni nevarno.',
    fix: 'Ni treba storiti ničesar: naslednji cikel poskusi znova.',
  },
  'gmail-limit': {
    symptom:
      'V opozorilu je »GeneralOutgoingEmailServerError GeneralFailure«; e-poštna sporočila čakajo na pošiljanje (Pending Send).',
    cause: 'Gmail omejuje, koliko sme račun poslati. Nabiralnik je nastavljen, kot mora biti.',
    fix: 'Počakajte, da omejitev mine, in prek tega računa pošiljajte manj.',
  },
  'smtp-auth-ended': {
    symptom: 'V opozorilu je »550 5.7.30 Basic authentication is not supported for Client Submission.«',
    cause:
      'Exchange Online tu ne sprejema osnovnega preverjanja za pošiljanje prek SMTP: za obstoječe najemnike je od konca decembra 2026 privzeto izklopljeno, za poznejše že od začetka. Kolikor vemo, zadeva profile vrste Other, ki pošiljajo prek storitve Exchange Online.',
    fix: 'Te nabiralnike prestavite na profil za Exchange Online (Server to Server). Do takrat sme skrbnik za Exchange starejšega najemnika osnovno preverjanje SMTP AUTH znova vklopiti; končni datum bo objavljen v drugi polovici leta 2027.',
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
