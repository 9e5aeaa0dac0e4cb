import type { causes as english } from '../../en/arrival/causes';

export const causes: typeof english = {
  'direction-off': {
    cause: 'Nabiralnik za to ni omogočen.',
    fix: 'Poglejte diagnozo nabiralnika: pove, kaj ga zadržuje, in najkrajšo pot do omogočenega.',
  },
  'filter-none': {
    cause: 'Nobeno sporočilo ne postane zapis: filter je No email messages.',
    fix: 'Izberite drug filter in pošto preberite znova: pomaknite začetni datum nazaj, sledite sporočilu v Outlooku ali znova zaženite Test & Enable Mailbox.',
  },
  'filter-replies': {
    cause: 'Zapis postanejo le odgovori na e-pošto iz Dynamics 365, to sporočilo pa ni odgovor.',
    fix: 'Izberite širši filter, na primer All email messages, ali sledite sporočilu v Outlooku.',
  },
  'filter-contacts': {
    cause: 'Zapis postane le e-pošta potencialnih strank, stikov in podjetij, pošiljatelj pa ni nič od tega.',
    fix: 'Pošiljatelja dodajte med stike, izberite širši filter ali sledite sporočilu v Outlooku.',
  },
  'filter-enabled-records': {
    cause: 'Zapis postane le e-pošta zapisov z e-poštnim naslovom, pošiljatelj pa ni med njimi.',
    fix: 'Pošiljatelja dodajte med stike, izberite All email messages ali sledite sporočilu v Outlooku.',
  },
  'before-start-date': {
    cause: 'Sporočilo je prispelo pred datumom, od katerega se pošta jemlje.',
    fix: 'Začetni datum pomaknite nazaj: Process Email Received After nabiralnika ali Process Emails Received After profila. Velja poznejši.',
  },
  'recipient-group': {
    cause: 'Sporočilo je šlo distribucijski skupini, ki v Dynamics 365 ni zapis.',
    fix: 'Tistim, ki naj ga dobijo, izberite All email messages ali pa naslov skupine dajte svoji čakalni vrsti.',
  },
  'recipient-alias': {
    cause: 'Sporočilo je šlo drugemu naslovu nabiralnika, ki ga v Dynamics 365 ni na nobenem zapisu.',
    fix: 'Ta naslov vpišite v drugo e-poštno polje uporabnika ali čakalne vrste.',
  },
  'recipient-bcc': {
    cause: 'Nabiralnik je dobil skrito kopijo: njegovega naslova ni med prejemniki.',
    fix: 'Izberite All email messages ali sledite sporočilu v Outlooku.',
  },
  'recipient-on-several-rows': {
    cause: 'Naslov je na več zapisih, taki prejemniki pa ostanejo nerazrešeni.',
    fix: 'Odstranite dvojnike ali nastavite »Set To,cc,bcc fields as unresolved if multiple matches are found« na No.',
  },
  'recipient-not-indexed': {
    cause: 'Nobena vrstica tabele EmailSearch nima naslova tega nabiralnika: po njem se nikogar ne najde.',
    fix: 'Naslov uporabnika ali čakalne vrste vpišite znova in shranite. Odobritev bo morda spet potrebna.',
  },
  'colleagues-ignored': {
    cause: 'E-pošta med sodelavci se tukaj izpusti.',
    fix: 'Če želite oboje, vklopite »Track emails sent between Dynamics 365 users as two activities«.',
  },
  'other-folder': {
    cause: 'Bere se le sama mapa Prejeto, sporočilo pa je v drugi.',
    fix: 'Sporočilo premaknite v mapo Prejeto. Mape pod njo se berejo, če je vklopljeno sledenje po mapah in ima uporabnik zanje pravilo (Options > Email > Configure Folder Tracking Rules; največ 25, za čakalne vrste ne).',
  },
  'attachment-scan': {
    cause:
      'Ko je bilo sporočilo prebrano, ga je Safe Attachments še pregledoval: Dynamic Delivery je pustil nadomestek.',
    fix: 'Za te nabiralnike izberite drugo dejanje v Safe Attachments, na primer Block.',
  },
  'marked-undeliverable': {
    cause: 'Outlook sporočilo označuje kot Undeliverable: njegove dejavnosti ni bilo mogoče ustvariti.',
    fix: 'Poiščite sinhroni vtičnik ali potek dela na e-pošti in pravice, ki lastniku manjkajo.',
  },
  'still-draft': {
    cause: 'Sporočilo je osnutek: ni bilo poslano.',
    fix: 'Odprite ga in ga pošljite.',
  },
  'send-later': {
    cause: 'Kakšno sporočilo čaka na čas, ki ga je nekdo določil s Send Later.',
    fix: 'Počakajte ali sporočilo odprite in spremenite čas.',
  },
  'send-failed': {
    cause: 'Pošiljanje ni uspelo. Vzrokov ne našteva noben dokument.',
    fix: 'Poglejte opozorila nabiralnika in polje No. of Delivery Attempts sporočila; nato ga pošljite znova.',
  },
  'recipient-unresolved': {
    cause: 'Prejemnik ni zapis v Dynamics 365, takega sporočila pa se tukaj ne sme poslati.',
    fix: 'Prejemnika dodajte med zapise ali vklopite »People can send emails with unresolved recipients«.',
  },
  'sent-by-another-mailbox': {
    cause: 'Sporočilo pošlje tisti, ki je v polju From: ta nabiralnik s tem nima nič.',
    fix: 'Vprašajte za nabiralnik čakalne vrste ali uporabnika v polju From.',
  },
  'not-in-sent-folder': {
    cause: 'Poslana e-pošta se morda ne shranjuje v Outlookovo mapo Poslano.',
    fix: 'Poglejte SSSSaveOutgoingEmailToExchangeSentFolder; vrednost mora biti true.',
  },
  'communication-services': {
    cause:
      'Odhodna e-pošta gre prek storitve Azure Communication Services: stanja strežniške sinhronizacije o njej ne povedo ničesar.',
    fix: 'Vprašajte tistega, ki je to storitev nastavil.',
  },
  'no-sync-to-outlook': {
    cause: 'Lastniku manjka pravica Sync to Outlook.',
    fix: 'Vlogi uporabnika dodajte Sync to Outlook (Business Management > Privacy-related).',
  },
  'privileges-missing': {
    cause: 'Lastniku manjkajo pravice, ki jih potrebuje sinhronizacija.',
    fix: 'Spodaj naštete dodajte vlogi uporabnika.',
  },
  'link-broken': {
    cause: 'Element je bil na eni strani izbrisan ali odvezan, zato se ne sinhronizira več.',
    fix: 'Elementu v Outlooku začnite slediti znova.',
  },
  'item-passing': {
    cause: 'Element je naletel na težavo, ki mine: storitev v 15 minutah poskusi znova.',
    fix: 'Ni treba storiti ničesar, razen če ostane.',
  },
  'item-unexplained': {
    cause: 'Element ni uspel s kodo, ki je ne pojasnjuje noben dokument.',
    fix: 'Kodo, čas in število poskusov pošljite Microsoftovi podpori.',
  },
  'track-pending': {
    cause: 'Sledenje traja do 15 minut: Track pending je običajen.',
    fix: 'Počakajte. Po 20 minutah poglejte diagnozo nabiralnika.',
  },
  'tracked-elsewhere': {
    cause: 'Sledi se mu v drugem okolju, in zdaj je tam.',
    fix: 'Poglejte tja. Za sledenje tukaj namestite aplikacijo iz tega okolja: velja zadnja namestitev.',
  },
  'category-tracking-off': {
    cause: 'Sledenje po kategoriji je izklopljeno.',
    fix: 'Nastavite TrackCategorizedItems na true.',
  },
  'app-for-queue': {
    cause: 'Nabiralnik je od čakalne vrste: aplikacija za Outlook čakalnih vrst ne podpira.',
    fix: 'Uporabite nabiralnik uporabnika.',
  },
  'app-cross-tenant': {
    cause: 'Exchange je v drugem najemniku: tam aplikacija za Outlook ni podprta.',
    fix: 'Dokumentirane rešitve ni; sledite po kategoriji ali mapi.',
  },
  'app-not-installed': {
    cause: 'Aplikacija za ta nabiralnik ni nameščena.',
    fix: 'V All Eligible Users izberite uporabnika in Add App to Outlook. Traja približno 15 minut.',
  },
  'app-installing': {
    cause: 'Aplikacija se namešča, kar traja približno 15 minut.',
    fix: 'Počakajte in znova zaženite Outlook.',
  },
  'app-install-failed': {
    cause: 'Namestitev aplikacije ni uspela.',
    fix: 'Poglejte stanje in podrobnosti, odpravite, kar naštevajo, in znova izberite Add App to Outlook.',
  },
  'app-upgrade': {
    cause: 'Nameščeno aplikacijo je treba nadgraditi.',
    fix: 'Znova izberite Add App to Outlook.',
  },
  'app-other-environment': {
    cause: 'Aplikacijo je nazadnje namestilo drugo okolje: v Outlooku pripada tistemu.',
    fix: 'Tukaj zaženite Test & Enable Mailbox z označenim poljem za to organizacijo in tukaj izberite Add App to Outlook.',
  },
  'app-not-primary-address': {
    cause: 'Nabiralnik ima drug naslov, kot je primarni naslov SMTP v Exchangeu.',
    fix: 'Pri uporabniku vpišite primarni naslov SMTP, poskrbite za odobritev in znova preskusite.',
  },
  'app-no-privilege': {
    cause: 'Uporabniku manjka pravica Use Dynamics 365 App for Outlook.',
    fix: 'Dodajte jo (Business Management > Privacy-related) vlogi uporabnika ali mu dodelite pripravljeno vlogo.',
  },
  'app-privilege-named': {
    cause: 'Uporabniku manjkajo pravice, ki jih potrebuje aplikacija.',
    fix: 'Spodaj naštete dodajte vlogi uporabnika ali mu dodelite pripravljeno vlogo.',
  },
  'app-no-views': {
    cause: 'Uporabnik ne sme brati pogledov.',
    fix: 'Vlogi uporabnika dodajte prvReadQuery (Customization, View) in prvReadUserQuery (Core Records, Saved View).',
  },
  'app-no-role': {
    cause: 'Uporabnik nima vloge za aplikacijo.',
    fix: 'Dodelite mu vlogo Dynamics 365 App for Outlook User: odprite uporabnika in izberite Manage Roles. Prek skupine ne deluje.',
  },
  'app-administrative-access': {
    cause: 'Uporabnik ima le skrbniški način dostopa, aplikacija pa zahteva branje in pisanje.',
    fix: 'Uporabniku v polju Access Mode nastavite »Branje in pisanje« (Read-Write).',
  },
  'app-not-member': {
    cause: 'Uporabnika ni v varnostni skupini okolja.',
    fix: 'Dodajte ga v to skupino.',
  },
  'app-exchange-connection': {
    cause: 'Aplikacija ne doseže Exchangea: največkrat gre za OAuth ali potrdilo lokalnega Exchangea.',
    fix: 'Skrbnik za Exchange naj preveri OAuth in njegovo potrdilo.',
  },
  'app-not-shown': {
    cause: 'Outlook aplikacije ne prikazuje.',
    fix: 'Preverite različico Outlooka, izbirne povezane izkušnje, podokno za branje, vrsto elementa in pravilnik Exchangea; nato aplikacijo namestite znova.',
  },
};
