import type { ewsFindings as english } from '../../en/findings/ews';

/** Zavrnjeni Exchange Web Services. Seznam aplikacij je vedno pred stikalom. */
export const ewsFindings: typeof english = {
  'ews-forbidden-mailbox': {
    symptom: 'Samo pri nekaterih nabiralnikih se pojavi »Http server returned Forbidden exception.« (403).',
    cause:
      'EWS je za te nabiralnike izklopljen: Get-CASMailbox pokaže EwsEnabled = False. EWS mora dovoliti tudi organizacija (True ali nikoli nastavljeno): njen False prevlada nad nabiralnikovim True.',
    fix: 'Skrbnik za Exchange naj zažene Set-CASMailbox -Identity <naslov> -EwsEnabled $true. Učinkuje v največ 120 minutah, ne pomaga pa, dokler je EwsEnabled organizacije False.',
  },
  'ews-forbidden-org': {
    symptom: 'Pri vseh nabiralnikih se pojavi »Http server returned Forbidden exception.« (403).',
    cause:
      'EWS je izklopljen za celotno organizacijo: EwsEnabled je False. Nastavil ga je skrbnik, Baseline Security Mode ali Microsoft.',
    fix: 'Skrbnik za Exchange naj najprej prebere in zapiše seznam ID-jev aplikacij: Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs, doda ID-je iz poročila o uporabi EWS, nato Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2" (zamenja ves seznam; učinkuje v največ 24 urah). Šele potem Set-OrganizationConfig -EwsEnabled $true (približno ena ura; starejši članek navaja do 120 minut). V svetovnem oblaku se EWS dokončno konča 1. aprila 2027; drugi oblaki imajo svoj datum.',
  },
  'ews-null-switched': {
    symptom:
      'Neki dan po 10. oktobru 2026 se pri vseh nabiralnikih hkrati pojavi napaka 403, čeprav ni nihče ničesar spremenil.',
    cause:
      'V svetovnem oblaku Microsoft izklaplja EWS v valovih, organizacijo za organizacijo, kjer EwsEnabled ni bil nikoli nastavljen; središče za sporočila to napove 7 dni prej. Seznam ID-jev aplikacij se pred tem napolni iz 60 dni uporabe.',
    fix: 'Skrbnik za Exchange naj v središču za sporočila preveri, ali je prišel val, in ali je na napolnjenem seznamu vse, kar potrebujete (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs). Najprej naj dopolni seznam (Set-OrganizationConfig -EwsAllowedAppIDs), nato naj EwsEnabled nastavi na True. EWS se dokončno konča 1. aprila 2027.',
  },
  'ews-appid-list': {
    symptom:
      'Pri vseh nabiralnikih se pojavi napaka 403, čeprav je EwsEnabled True; glava pravi, da EWS blokira pravilnik.',
    cause:
      'Od 10. oktobra 2026 True v svetovnem oblaku sam ne prepusti nikogar: seznam ID-jev aplikacij (EwsAllowedAppIDs) je prazen ali pa na njem ni ID-ja, ki sinhronizira.',
    fix: 'Skrbnik za Exchange naj prebere seznam (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs; brez tega stikala je videti prazen), doda ID-je iz poročila o uporabi EWS in ga zapiše v celoti: Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2". Učinkuje v največ 24 urah. Noben dokument ne pravi, da mora biti na njem ID storitve Dynamics: dodajte ga, če ga poročilo kaže.',
  },
  'ews-allowlist': {
    symptom:
      'Pri nabiralnikih se pojavi »Http server returned Forbidden exception.« (403), organizacija pa ima seznam dovoljenih odjemalcev.',
    cause:
      'EwsApplicationAccessPolicy je EnforceAllowList, na EwsAllowList pa ni CRM/*. Ta seznam je ločen od seznama ID-jev aplikacij: EWS morata dovoliti oba.',
    fix: 'Skrbnik za Exchange naj na EwsAllowList doda CRM/* in ohrani obstoječe vnose. Učinkuje v največ 120 minutah.',
  },
  'ews-blocklist': {
    symptom:
      'Pri nabiralnikih se pojavi »Http server returned Forbidden exception.« (403), organizacija pa ima seznam blokiranih odjemalcev.',
    cause: 'EwsApplicationAccessPolicy je EnforceBlockList, CRM pa je na EwsBlockList.',
    fix: 'Skrbnik za Exchange naj CRM odstrani z EwsBlockList in ohrani druge vnose. Članek si tu nasprotuje: v 4. koraku piše EwsAllowList.',
  },
  'ews-kiosk': {
    symptom: 'Samo pri nabiralnikih z nekaterimi licencami se od 1. marca 2026 pojavlja napaka 403.',
    cause:
      'Ti nabiralniki imajo samo licenco Exchange Online Kiosk, Microsoft 365 ali Office 365 F1 ali F3, ki EWS ne vključuje več.',
    fix: 'Skrbnik za licence naj tem uporabnikom dodeli Exchange Online Plan 1 ali 2 oziroma E3 ali E5.',
  },
  'xtenant-ews-list': {
    symptom:
      'Profil uporablja lastno aplikacijo, pri nabiralnikih pa se od oktobra 2026 pojavlja napaka 403.',
    cause:
      'Sinhronizacija med najemniki do aprila 2027 uporablja EWS, ID aplikacije pa ni na seznamu EwsAllowedAppIDs najemnika, v katerem so nabiralniki.',
    fix: 'Skrbnik za Exchange tega najemnika naj prebere seznam (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy), doda Application (client) ID iz profila in seznam zapiše v celoti: Set-OrganizationConfig -EwsAllowedAppIDs. Učinkuje v največ 24 urah.',
  },
  'xtenant-graph': {
    symptom: 'Profil uporablja lastno aplikacijo, nabiralniki pa od aprila 2027 ne delujejo.',
    cause:
      'Sinhronizacija med najemniki do aprila 2027 preide z EWS na Microsoft Graph, aplikacija pa zanj nima pravic.',
    fix: 'Skrbnik najemnika z nabiralniki naj aplikaciji s skrbniškim soglasjem dodeli pravice Graph za aplikacije Mail.ReadWrite, Mail.Send, MailboxSettings.ReadWrite, Calendars.ReadWrite, Contacts.ReadWrite, Tasks.ReadWrite.All, MailboxConfigItem.ReadWrite, Chat.Read.All, OnlineMeetings.ReadWrite.All in CallRecords.Read.All. Microsoftov skript doda še User.Read.All, stran pa ne.',
  },
  'ceonprem-ews': {
    symptom:
      'Dynamics 365 teče lokalno, pri nabiralnikih v Exchange Online pa se od oktobra 2026 pojavlja napaka 403.',
    cause:
      'Od 1. oktobra 2026 mora biti lokalni Dynamics 365 na seznamu ID-jev aplikacij ali pa se mora preseliti; njegova različica 9 se konča 1. aprila 2027.',
    fix: 'Skrbnik za Exchange naj aplikacijo vašega lokalnega Dynamics 365 doda v EwsAllowedAppIDs (prebere, dopolni in zapiše ves seznam), selitev pa načrtujte pred 1. aprilom 2027.',
  },
  'ews-ended': {
    symptom: '1. aprila 2027 ali pozneje se pri vseh nabiralnikih pojavi napaka 403.',
    cause:
      'V svetovnem oblaku storitve Exchange Online se je EWS končal brez izjem: skrbniki EwsEnabled ne upravljajo več.',
    fix: 'Nobeno stikalo ne pomaga. Microsoftovo podporo vprašajte, kako se ta organizacija sinhronizira brez EWS.',
  },
};
