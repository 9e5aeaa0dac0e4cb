import type { rowFindings as english } from '../../en/findings/row';

/** Stanje zapisa in tistega, ki mu pripada. */
export const rowFindings: typeof english = {
  'row-inactive': {
    symptom:
      'Zapis nabiralnika je nedejaven. Preskus vrne MailboxDisabled: nabiralnik je deaktiviran ali onemogočen za odhodno e-pošto.',
    cause:
      'Nekdo je deaktiviral nabiralnik ali pa je bil deaktiviran njegov uporabnik, na primer ob odvzemu licence.',
    fix: 'Aktivirajte nabiralnik in po potrebi znova omogočite uporabnika, z licenco in vlogo. Nato izberite »Preskusi in omogoči nabiralnik«.',
  },
  'user-disabled': {
    symptom: 'Uporabnik, ki mu nabiralnik pripada, je onemogočen.',
    cause: 'Uporabnik je bil onemogočen v okolju ali v storitvi Entra.',
    fix: 'Uporabnika znova omogočite, poskrbite, da ima licenco in vlogo, nato aktivirajte nabiralnik.',
  },
  'user-no-licence': {
    symptom:
      'Kolikor je mogoče presoditi, uporabnik nima licence, ali pa je v opozorilu UnknownIncomingEmailIntegrationError -2147167669 (0x8004d24b).',
    cause:
      'Lastnik nabiralnika nima licence za Dynamics ali pa je brez nje lastnik drugega nabiralnika z istim naslovom.',
    fix: 'Dodelite licenco ali pa poiščite drugi nabiralnik z istim naslovom in njegov naslov spremenite.',
  },
  'user-no-role': {
    symptom: 'Lastnik nabiralnika nima nobene vloge, ne neposredno ne prek skupine.',
    cause: 'Uporabnik brez varnostne vloge nima pravic, ki so potrebne za preskus.',
    fix: 'Lastniku dodelite varnostno vlogo.',
  },
  'access-mode': {
    symptom:
      'Uporabnik v polju Access Mode nima vrednosti »Branje in pisanje« (Read-Write), v opozorilu pa je 8005E276.',
    cause:
      'Vzrok je verjetno način dostopa. Članek si tu nasprotuje: navaja, da uporabnik nima skrbniškega načina dostopa, v korakih pa nastavi branje in pisanje.',
    fix: 'Uporabniku v polju Access Mode nastavite »Branje in pisanje« (Read-Write).',
  },
  'app-user': {
    symptom: 'Nabiralnik pripada uporabniku aplikacije ali neinteraktivnemu uporabniku.',
    cause: 'Kolikor je mogoče presoditi, tak uporabnik običajno nima nabiralnika v storitvi Exchange.',
    fix: 'Tega nabiralnika ne upoštevajte, načine sinhronizacije pa nastavite na »Brez« (None).',
  },
  'queue-inactive': {
    symptom: 'Čakalna vrsta, ki ji nabiralnik pripada, je nedejavna.',
    cause: 'Čakalna vrsta, ki ji nabiralnik pripada, je bila deaktivirana.',
    fix: 'Aktivirajte čakalno vrsto.',
  },
  'queue-owner-no-role': {
    symptom:
      'V opozorilu je UnknownIncomingEmailIntegrationError -2147209462 (0x80042f0a), lastnica čakalne vrste pa je skupina.',
    cause: 'Skupina, ki je lastnica čakalne vrste, nima varnostne vloge.',
    fix: 'Lastniku čakalne vrste, skupini ali uporabniku, dodelite varnostno vlogo.',
  },
  'queue-owner-priv': {
    symptom: 'V opozorilu je UnknownIncomingEmailIntegrationError -2147220192 (0x80040520).',
    cause:
      'Lastnik čakalne vrste nima pravice za branje čakalnih vrst ali pa je nima drug uporabnik ali druga čakalna vrsta, ki je prejela isto sporočilo.',
    fix: 'V varnostni vlogi pod »Core Records« dodajte pravico za branje čakalnih vrst.',
  },
  'forward-mailbox': {
    symptom:
      'Nabiralnik je označen kot nabiralnik za posredovanje ali pa dohodna e-pošta prihaja prek takega nabiralnika.',
    cause:
      'Nabiralnik za posredovanje zbira pošto in ni uporabnikov. Ukaz zanj je skrit, razen če je HideNewForwardMailboxButton »false« ali če tak nabiralnik že obstaja.',
    fix: 'Za Exchange Online namesto tega uporabite strežniško sinhronizacijo.',
  },
  'no-address': {
    symptom: 'Nabiralnik nima e-poštnega naslova, njegova odobritev pa je »Prazno« (Empty).',
    cause:
      'Nabiralnik nima e-poštnega naslova; tako je, kadar ga nima njegov uporabnik ali njegova čakalna vrsta.',
    fix: 'Uporabniku ali čakalni vrsti vpišite naslov in ga nato odobrite.',
  },
  'address-mismatch-user': {
    symptom: 'Naslov nabiralnika ni enak naslovu njegovega uporabnika ali njegove čakalne vrste.',
    cause: 'Naslova sta bila verjetno spremenjena vsak zase.',
    fix: 'Naslova uskladite in ju nato znova odobrite.',
  },
  'upn-mismatch': {
    symptom: 'Naslov nabiralnika ni glavno uporabniško ime (UPN) njegovega uporabnika.',
    cause:
      'To je dovoljeno, vendar uporabnik takega naslova ne more odobriti sam. Pri čakalnih vrstah samoodobritve sploh ni.',
    fix: 'Naslov naj odobri skrbnik, ki sme odobravati.',
  },
  'duplicate-address': {
    symptom: 'Dva dejavna nabiralnika imata isti naslov.',
    cause:
      'Naslov si na primer delita uporabnik in čakalna vrsta. Težave so dokumentirane za primer, ko eden od lastnikov nima licence.',
    fix: 'Enemu od obeh nabiralnikov dodelite drug naslov.',
  },
};
