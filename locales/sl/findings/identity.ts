import type { identityFindings as english } from '../../en/findings/identity';

/** Preskus ni uspel: uporabnik, licenca ali najemnik. */
export const identityFindings: typeof english = {
  'exo-no-user': {
    symptom:
      'Preskus ne uspe, ker v najemniku Microsoft 365, ki pripada profilu, ni uporabnika s tem naslovom.',
    cause:
      'Naslov v tem najemniku ni UPN, naslov SMTP ali poštni naslov nobenega uporabnika ali pa je nabiralnik v drugem najemniku in nima profila za povezavo med najemniki.',
    fix: 'Naslov popravite na pravi UPN ali naslov SMTP ali pa uporabite profil z OAuth za povezavo med najemniki.',
  },
  'alias-type': {
    symptom: 'Preskus ne najde uporabnika s tem naslovom, čeprav naslov obstaja kot vzdevek.',
    cause: 'Vrsta naslova pri vzdevku ni SMTP.',
    fix: 'Vrsto vzdevka nastavite na SMTP ali pa uporabite primarni naslov.',
  },
  'exo-user-disabled': {
    symptom: 'V opozorilu je 8005E273.',
    cause:
      'Uporabnik je v storitvi Microsoft Graph onemogočen ali pa je njegov vpis blokiran. Pri nabiralniku v skupni rabi je to lahko običajno.',
    fix: 'Najprej preverite, ali je nabiralnik v skupni rabi. Račun odblokirajte ali pa nabiralnik v skupni rabi pravilno nastavite.',
  },
  'exo-not-rest-enabled': {
    symptom: 'V opozorilu je 8005E274 ali MailboxNotEnabledForRESTAPI.',
    cause:
      'Licence za Exchange Online ni, nabiralnik je onemogočen ali pa je v hibridni postavitvi na lokalnem strežniku.',
    fix: 'Dodelite licenco za Exchange Online. Za nabiralnik na lokalnem strežniku uporabite profil vrste »Exchange Server (On Prem)«.',
  },
  'exo-no-licence': {
    symptom:
      'V opozorilu je 8005E276 (članek navaja tudi 800046) ali ErrorInvalidLicense: licenca za nabiralnik ni veljavna.',
    cause: 'Nabiralnik nima veljavne licence za Exchange.',
    fix: 'Dodelite licenco. Za čakalno vrsto uporabite nabiralnik v skupni rabi, ki je ne potrebuje.',
  },
  'no-mailbox': {
    symptom: 'V opozorilu je ErrorNonExistentMailbox: naslovu SMTP ne pripada noben nabiralnik.',
    cause:
      'Uporabniško ime v profilu se začne z domeno in ni UPN, nabiralnika ni ali pa se UPN in naslov SMTP razlikujeta.',
    fix: 'Uporabniško ime zapišite kot UPN in preverite, ali nabiralnik obstaja.',
  },
  'recreated-user': {
    symptom: 'V opozorilu je NoUserFoundWithGivenClaims; podrobnosti pravijo, da uporabnika v najemniku ni.',
    cause:
      'Uporabnik ali nabiralnik je bil izbrisan in znova ustvarjen z istim naslovom. Izbrisani objekt ostane do 30 dni, predpomnilnik do 72 ur.',
    fix: 'Stari objekt trajno izbrišite in nato počakajte do 72 ur.',
  },
  'http-401': {
    symptom: 'V opozorilu je »Http server returned 401 Unauthorized exception.«',
    cause:
      'Dokumentirani vzroki: neujemanje naslovov, hibridni profil, ni licence za Exchange Online, drug najemnik, izklopljeno osnovno preverjanje (lokalni EWS), znova ustvarjen uporabnik.',
    fix: 'Preverite po vrsti: 1. naslov je naslov nabiralnika v Exchangeu; 2. profil je profil za Exchange Online, ne hibridni; 3. uporabnik ima licenco za Exchange Online; 4. Dynamics 365 in nabiralnik sta v istem najemniku ali pa je profil namenjen delu med najemniki; 5. pri lokalnem Exchangeu je za EWS vklopljeno osnovno preverjanje; 6. uporabnik ni bil izbrisan in znova ustvarjen z istim naslovom (stari ostane do 30 dni).',
  },
  'profile-401': {
    symptom: 'V opozorilu je 8005E272.',
    cause: 'Exchange je računu iz profila strežnika odgovoril z napako 401.',
    fix: 'Uporabite privzeti način (Server to Server), popravite profil in nato znova preskusite.',
  },
  'tenant-mismatch': {
    symptom: 'Preskus se konča z napako 401, najemnik v profilu pa ni najemnik okolja.',
    cause:
      'Dynamics in Exchange Online sta verjetno v različnih najemnikih, profil pa uporablja preverjanje pristnosti med strežnikoma (Server to Server).',
    fix: 'Poskrbite, da bosta v istem najemniku, ali pa uporabite profil z OAuth za povezavo med najemniki.',
  },
  'xtenant-app': {
    symptom: 'Preskus nabiralnikov s profilom za povezavo med najemniki ne uspe (napaka 401 ali 403).',
    cause:
      'Manjka soglasje za full_access_as_app (eden od dokumentov piše full_access_to_app), napačen je ID najemnika ali odjemalca ali pa je skrivnost odjemalca verjetno potekla.',
    fix: 'Skrbnik najemnika Exchange Online naj da skrbniško soglasje, preveri ID-ja in obnovi skrivnost odjemalca.',
  },
  'app-access-policy': {
    symptom: 'Pri profilu z lastno aplikacijo preskus ne uspe (napaka 403) samo za nekatere nabiralnike.',
    cause: 'Application Access Policy ali RBAC for Applications ta nabiralnik izključuje.',
    fix: 'Skrbnik za Exchange naj nabiralnik doda v skupino, ki določa obseg dostopa. Nekaj časa traja, da to začne učinkovati.',
  },
  'conditional-access': {
    symptom: 'Preskus nabiralnika, katerega profil uporablja poverilnice, ne uspe (napaka 401).',
    cause:
      'Vpis verjetno blokira pogojni dostop (Conditional Access). To je bilo opaženo, ni pa dokumentirano.',
    fix: 'Uporabite preverjanje pristnosti med strežnikoma (Server to Server) ali OAuth ali pa naj se pravilnik prilagodi.',
  },
};
