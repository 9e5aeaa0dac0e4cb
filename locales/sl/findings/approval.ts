import type { approvalFindings as english } from '../../en/findings/approval';

/** Odobritev naslova in odobritelji. */
export const approvalFindings: typeof english = {
  'not-approved': {
    symptom:
      'Stanje naslova je »Čaka na odobritev« (Pending Approval) ali »Prazno« (Empty), odobritev pa je obvezna. Opozorila pravijo, da so nabiralniki onemogočeni, ker naslovi niso odobreni.',
    cause: 'Naslov je nov ali spremenjen in še čaka na odobritev.',
    fix: 'Izberite »Odobri e-pošto« in nato »Preskusi in omogoči nabiralnik«.',
  },
  rejected: {
    symptom:
      'Stanje naslova je »Zavrnjeno« (Rejected), brez odobritelja in datuma. App for Outlook pokaže IncomingEmailRejected.',
    cause:
      'Nekdo je naslov zavrnil. V aplikaciji App for Outlook lahko koda pomeni tudi, da naslov ni odobren.',
    fix: 'Odločite se skupaj z lastnikom nabiralnika, nato naslov odobrite.',
  },
  'o365-not-approved': {
    symptom:
      'Naslov je odobren, a pasica zahteva skrbnika za Office 365. Kode: IncomingEmailS2SApprovalNeeded, OutgoingEmailS2SApprovalNeeded, ExchangeSyncEmailS2SApprovalNeeded.',
    cause:
      'Dynamics 365 odobritev ima, najemnik pa ne; tako je, kadar odobritelj ni bil ne globalni skrbnik ne skrbnik za Exchange ne Delegated Mailbox Approver, je bil aplikacija ali skript ali pa je imel vlogo samo za uro; ali pa je odobril, preden je bil profil za Exchange Online.',
    fix: 'Naslov naj skrbnik sistema z eno od teh vlog znova odobri interaktivno, osebno in z ukazom »Odobri e-pošto«; če ostane tako, naj ga najprej zavrne in nato odobri.',
  },
  'approval-not-required': {
    symptom: 'Naslov ni odobren, vendar organizacija odobritve ne zahteva.',
    cause:
      'Zahteva je izklopljena, zato neodobreni naslov ni vzrok. Dokumentacija opozarja, da to ni priporočljivo.',
    fix: 'Vzrok iščite drugje, odgovornim pa povejte, da ta nastavitev ni priporočljiva.',
  },
  'approver-no-priv': {
    symptom: 'Ukaza »Odobri e-pošto« ni ali pa je odobritev zavrnjena z napako 403.',
    cause: 'Osebi manjka pravica prvApproveRejectEmailAddress.',
    fix: 'Skrbnik sistema naj pravico doda varnostni vlogi: zavihek »Razne pravice«, v starem odjemalcu »Upravljanje poslovanja« > »Razne pravice«.',
  },
  'approver-no-m365-role': {
    symptom:
      'Odobritev se konča z »A failure occurred in CrmSecurity« ali s sporočilom, ki našteje tri vloge, ki smejo odobriti.',
    cause:
      'Oseba ima pravico, verjetno pa ni ne globalni skrbnik ne skrbnik za Exchange ne Delegated Mailbox Approver. Dataverse vlog v storitvi Microsoft 365 ne pokaže.',
    fix: 'Odobri naj globalni skrbnik ali skrbnik za Exchange ali pa naj osebi, ne skupini, dodeli vlogo Delegated Mailbox Approver.',
  },
  'delegate-assign-fail': {
    symptom: 'Dodelitev vloge Delegated Mailbox Approver ne uspe (napaka 0x80090904 ali 0x80090905).',
    cause:
      '0x80090904: kdor vlogo dodeljuje, ni ne globalni skrbnik ne skrbnik za Exchange. 0x80090905: vloga je bila dodeljena skupini.',
    fix: 'Vlogo naj dodeli globalni skrbnik ali skrbnik za Exchange, in sicer uporabniku.',
  },
  'self-approval-blocked': {
    symptom: 'Oseba ne more sama odobriti naslova svojega nabiralnika ali čakalne vrste.',
    cause:
      'Naslov ni UPN, gre za čakalno vrsto, manjka pravica za pisanje v tabelo nabiralnikov na ravni uporabnika ali pa RequirePrivilegeToSelfApproveEmailAddress zahteva pravico, ki je ni.',
    fix: 'Naslov naj odobri skrbnik, ki sme odobravati.',
  },
  'approved-by-automation': {
    symptom: 'Naslov je verjetno poskušal odobriti vtičnik ali potek dela, a brez uspeha.',
    cause: 'Vtičniki in poteki dela ne smejo odobravati; to sme samo zunanja aplikacija.',
    fix: 'Odobri naj zunanja aplikacija s potrebnimi pravicami.',
  },
};
