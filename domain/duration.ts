const ISO_DURATION = /^P(?=\d|T\d)(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** An ISO 8601 duration of days, hours, minutes and seconds in milliseconds, or null where it is none. */
export function millisecondsOf(text: string): number | null {
  const parts = ISO_DURATION.exec(text);
  if (!parts) return null;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** Milliseconds as an ISO 8601 duration of hours, minutes and whole seconds. */
export function isoDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || seconds === 0 ? `${rest}S` : ''}`;
  return `PT${time}`;
}
