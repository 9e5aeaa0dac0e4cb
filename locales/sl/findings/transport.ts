import type { transportFindings as english } from '../../en/findings/transport';

/** Preskus ni uspel: pot do strežnika. */
export const transportFindings: typeof english = {
  'mailbox-location': {
    symptom:
      'Opozorila pravijo, da pri pošiljanju ali prejemanju ni bilo mogoče ugotoviti mesta nabiralnika.',
    cause:
      'V polju Auto Discover Server Location je izbrano »Da«, samodejno odkrivanje pa ne uspe, navadno z lokalnim strežnikom Exchange.',
    fixOnline:
      'Profil za Exchange Online mesto pozna sam: preverite, ali je naslov naslov nabiralnika v storitvi Exchange Online in ne lokalnega.',
    fix: 'Popravite samodejno odkrivanje ali pa v polju Auto Discover Server Location izberite »Ne« in vpišite URL za EWS.',
  },
  'secure-connection': {
    symptom:
      'Opozorila poročajo o napaki pri vzpostavljanju varne povezave s strežnikom Exchange ali e-poštnim strežnikom.',
    cause: 'Težava je v TLS, potrdilu ali povezavi. V istem opozorilu so skrite tudi napake 403.',
    fixOnline:
      'Potrdila storitve Exchange Online so Microsoftova: najprej preberite kodo in podrobnosti opozorila ter v skrbniškem središču Microsoft 365 poglejte stanje storitve.',
    fix: 'Skrbnik za Exchange naj preveri verigo potrdil in TLS, nato preberite kodo v opozorilu.',
  },
  'connect-failure': {
    symptom: 'V opozorilu je »Web server returned ConnectFailure exception.«',
    cause: 'Pot do lokalnega strežnika zapira požarni zid ali pa so vrata za POP ali SMTP napačna.',
    fixOnline:
      'Na poti do storitve Exchange Online ni ničesar, kar bi lahko odprli: v skrbniškem središču Microsoft 365 poglejte stanje storitve in preskusite znova, ko bo v redu.',
    fix: 'Poskrbite, da bodo obsegi naslovov IP storitve Dynamics in vrata odprti, ali pa številke vrat popravite.',
  },
  'host-not-found': {
    symptom:
      'V opozorilu je »Socket returned exception InvalidIncomingEmailServerProfileConfiguration HostNotFound.«',
    cause: 'Mesto strežnika ali številka vrat v profilu je napačna.',
    fix: 'Popravite profil.',
  },
  'socket-timeout': {
    symptom: 'V opozorilu je »Socket returned exception TimedOut.«',
    cause: 'Vrata za POP ali SMTP so napačna.',
    fixOnline:
      'Profil za Exchange Online nima vrat, ki bi jih lahko popravili: v skrbniškem središču Microsoft 365 poglejte stanje storitve in preskusite znova, ko bo v redu.',
    fix: 'Popravite številke vrat.',
  },
  'smtp-syntax': {
    symptom: 'V podrobnostih opozorila je »SmtpException: Syntax error, command unrecognized«.',
    cause: 'Vrata za odhodno e-pošto so napačna.',
    fix: 'Popravite številko vrat za odhodno e-pošto.',
  },
  'smtp-auth': {
    symptom: 'V opozorilu je OutgoingEmailAuthenticationError.',
    cause: 'Preverjanje potrdila ni uspelo ali pa so poverilnice za SMTP napačne (Gmail).',
    fix: 'Popravite poverilnice; za Gmail uporabite OAuth.',
  },
  'smtp-auth-ended': {
    symptom: 'V opozorilu je »550 5.7.30 Basic authentication is not supported for Client Submission.«',
    cause:
      'Exchange Online tu ne sprejema osnovnega preverjanja za pošiljanje prek SMTP: za obstoječe najemnike je od konca decembra 2026 privzeto izklopljeno, za poznejše že od začetka. Kolikor vemo, zadeva profile vrste Other, ki pošiljajo prek storitve Exchange Online.',
    fix: 'Te nabiralnike prestavite na profil za Exchange Online (Server to Server). Do takrat sme skrbnik za Exchange starejšega najemnika osnovno preverjanje SMTP AUTH znova vklopiti; končni datum bo objavljen v drugi polovici leta 2027.',
  },
  impersonation: {
    symptom:
      'Opozorila poročajo o napaki pri poosebljanju (impersonation) ali o tem, da račun ne sme poosebljati zahtevanega uporabnika.',
    cause: 'Računu iz profila manjka ApplicationImpersonation (lokalni ali hibridni Exchange).',
    fix: 'Skrbnik za Exchange naj računu dodeli ApplicationImpersonation in preveri obseg.',
  },
  credentials: {
    symptom:
      'Opozorila pravijo, da so poverilnice v profilu e-poštnega strežnika napačne ali da nimajo dovolj dovoljenj.',
    cause: 'Geslo je napačno ali je poteklo ali pa račun nima dovolj dovoljenj.',
    fix: 'Popravite poverilnice ali dovoljenja ali pa preklopite na preverjanje pristnosti med strežnikoma (Server to Server).',
  },
  'store-unavailable': {
    symptom: 'V svarilu je »Exchange server returned ErrorMailboxStoreUnavailable exception.«',
    cause:
      'Shramba nabiralnikov je brez povezave ali preobremenjena ali pa je moteno omrežje. Težava je začasna.',
    fix: 'Če se pojavlja le občasno, je ne upoštevajte; sicer preverite stanje storitve.',
  },
  'exchange-throttle': {
    symptom:
      'Svarila pravijo, da bo sistem poskusil znova pozneje, prejemanje pa je odloženo. Verjetno se pojavi tudi ErrorServerBusy.',
    cause: 'Exchange verjetno omejuje zahteve, zato se sinhronizacija zadržuje.',
    fix: 'Počakajte in zmanjšajte število sočasnih povezav (maxconcurrentconnections).',
  },
};
