/**
 * Alerts in other languages: by their tokens, codes and states, never by a sentence that nobody documented. The
 * sentences of the product in these languages are mostly not documented; what is compared is what is not translated.
 */
import type { Kind } from './sentences';

export const otherLanguages: readonly Kind[] = [
  // German
  {
    text: 'Die E-Mail-Nachricht "Testnachricht" kann nicht gesendet werden. E-Mail-Server-Fehlercode: Http-Server hat die Ausnahme "401 Nicht autorisiert" zurückgegeben.',
    first: 'http-401',
  },
  { text: 'Termine, Kontakte und Aufgaben können nicht synchronisiert werden.', first: 'unexplained' },
  {
    text: 'Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.',
    first: 'ews-forbidden-mailbox',
  },
  { text: 'Fehler bei der Anforderung mit HTTP-Status 401: Unauthorized.', first: 'http-401' },
  {
    text: 'E-Mails können nicht empfangen werden. Fehlercode des E-Mail-Servers: ErrorInvalidLicense',
    first: 'exo-no-licence',
  },
  { text: 'Exchange-Server hat den Fehler 383 zurückgegeben.', first: 'timezone-383' },
  { text: 'Das Postfach "ErrorInvalidLicense" konnte nicht getestet werden.', first: 'unexplained' },
  // French
  {
    text: "Impossible d'envoyer le message électronique « Message de test ». Code d'erreur du serveur de messagerie : Le serveur Http a renvoyé l'exception « 401 Non autorisé ».",
    first: 'http-401',
  },
  { text: 'Le serveur distant a retourné une erreur : (403) Interdit.', first: 'ews-forbidden-mailbox' },
  {
    text: 'Les rendez-vous, les contacts et les tâches ne peuvent pas être synchronisés.',
    first: 'unexplained',
  },
  {
    text: "Code d'erreur du serveur de messagerie : OutgoingEmailS2SApprovalNeeded",
    first: 'o365-not-approved',
    direction: 'outgoing',
  },
  { text: "Exchange.server a renvoyé l'erreur 203.", first: 'act-203' },
  { text: 'Le serveur distant a retourné une erreur : (404) Introuvable.', first: 'no-mailbox' },
  // Italian
  {
    text: "Impossibile ricevere posta elettronica perché l'indirizzo di posta elettronica della cassetta postale Ana Novak richiede un'approvazione da un amministratore di Office 365. Codice di errore del server di posta elettronica: IncomingEmailS2SApprovalNeeded",
    first: 'o365-not-approved',
    direction: 'incoming',
  },
  { text: 'Errore del server remoto: (401) Non autorizzato.', first: 'http-401' },
  {
    text: 'Codice errore server di posta: Il server HTTP ha restituito un errore 403 Accesso negato',
    first: 'ews-forbidden-mailbox',
  },
  // Spanish
  { text: 'Error en el servidor remoto: (401) No autorizado.', first: 'http-401' },
  {
    text: 'Código de error del servidor de correo electrónico: ErrorQuotaExceeded. Exchange.server devolvió el error 403.',
    first: 'quota-mailbox',
  },
  { text: 'El servidor HTTP devolvió la excepción 404 No encontrado.', first: 'no-mailbox' },
  // Portuguese
  {
    text: 'Código de Erro do Servidor de Email: ExchangeSyncIncorrectCrmOrgError',
    first: 'other-org-primary',
    direction: 'act',
  },
  // Dutch
  { text: 'De externe server heeft een fout geretourneerd: (401) Niet gemachtigd.', first: 'http-401' },
  { text: 'Foutcode e-mailserver: Crm.80048306.Onvoldoende bevoegdheden', first: 'priv-80048306' },
  {
    text: 'Uitgaande e-mail wordt niet verzonden. Foutcode e-mailserver: OutgoingIncorrectCrmOrgError',
    first: 'other-org-primary',
    direction: 'outgoing',
  },
  // Polish
  {
    text: 'Nie można zsynchronizować terminów, kontaktów i zadań skrzynki pocztowej Ana Novak. Kod błędu serwera Email: Exchange.server zwrócił błąd 203.',
    first: 'act-203',
  },
  { text: 'Serwer zdalny zwrócił błąd: (401) Brak autoryzacji.', first: 'http-401' },
  {
    text: 'Kod błędu serwera e-mail: UnknownIncomingEmailIntegrationError −2147220891',
    first: 'plugin-abort',
  },
  // Czech
  {
    text: 'Kód chyby serveru e-mailu: HTTP server vrátil výjimku 403 zakázáno.',
    first: 'ews-forbidden-mailbox',
  },
  { text: 'Vzdálený server vrátil chybu: (401) Neautorizováno.', first: 'http-401' },
  // Swedish
  {
    text: 'E-post kan inte hämtas från postlådan eftersom ett fel inträffade när en säker anslutning till e-postservern skulle etableras.',
    first: 'unexplained',
  },
  { text: 'Felkod för e-postserver: Http-servern returnerade undantaget 401 Obehörig.', first: 'http-401' },
  // Danish, Finnish, Hungarian, Turkish, Russian, Ukrainian, Greek
  { text: 'Fejlkode for mailserver: MailboxNotEnabledForRESTAPI', first: 'exo-not-rest-enabled' },
  { text: 'Sähköpostipalvelimen virhekoodi: NoUserFoundWithGivenClaims', first: 'recreated-user' },
  {
    text: 'E-mail kiszolgáló hibakódja: ErrorSubmissionQuotaExceeded',
    first: 'quota-sending',
    direction: 'outgoing',
  },
  { text: 'E-posta Sunucusu Hata Kodu: Http sunucusu 401 Yetkisiz özel durumu döndürdü.', first: 'http-401' },
  {
    text: 'Код ошибки почтового сервера: Http сервер вернул исключение 403 Запрещено.',
    first: 'ews-forbidden-mailbox',
  },
  { text: 'Удаленный сервер возвратил ошибку: (401) Несанкционированный.', first: 'http-401' },
  { text: 'Код помилки сервера: 8005E273', first: 'exo-user-disabled' },
  { text: 'Κωδικός σφάλματος διακομιστή: ErrorMailboxStoreUnavailable', first: 'store-unavailable' },
  // Chinese, Japanese, Korean
  {
    text: '邮箱 Ana Novak 无法接收电子邮件。 电子邮件服务器错误代码：Http 服务器返回 403 已禁止异常。',
    first: 'ews-forbidden-mailbox',
  },
  { text: '远程服务器返回错误: (401) 未经授权。', first: 'http-401' },
  {
    text: '電子郵件伺服器錯誤代碼：IncomingEmailS2SApprovalNeeded',
    first: 'o365-not-approved',
    direction: 'incoming',
  },
  { text: 'リモート サーバーがエラーを返しました: (401) 許可されていません', first: 'http-401' },
  {
    text: '電子メール サーバー エラー コード: ExchangeSyncIncorrectCrmOrgError',
    first: 'other-org-primary',
    direction: 'act',
  },
  { text: '予定、連絡先、およびタスクは同期できません', first: 'unexplained' },
  { text: '전자 메일 서버 오류 코드: Exchange.server에서 383 오류를 반환했습니다.', first: 'timezone-383' },
  // Slovenian, Croatian, Vietnamese, Arabic
  {
    text: 'Koda napake e-poštnega strežnika: Strežnik HTTP je vrnil izjemo 401 Nepooblaščeno.',
    first: 'http-401',
  },
  { text: 'Oddaljeni strežnik je vrnil napako: (403) Prepovedano.', first: 'ews-forbidden-mailbox' },
  { text: 'E-pošte ni mogoče prejeti, ker je prišlo do napake.', first: 'unexplained' },
  {
    text: 'Kod pogreške poslužitelja: InvalidOutgoingMailboxCredentials',
    first: 'credentials',
    direction: 'outgoing',
  },
  { text: 'Email Server mã lỗi: Crm.80040265.ISV', first: 'plugin-abort' },
  { text: 'رمز خطأ خادم البريد: ErrorInvalidLicense', first: 'exo-no-licence' },
];
