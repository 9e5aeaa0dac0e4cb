import * as v from 'valibot';

const ISO_DURATION = /^P(?=\d|T\d)(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** An ISO 8601 duration of days, hours, minutes and seconds, as milliseconds. */
export const Duration = v.pipe(
  v.string(),
  v.regex(ISO_DURATION, 'a duration such as PT5M expected'),
  v.transform((text) => {
    const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = ISO_DURATION.exec(text) ?? [];
    return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  }),
);
