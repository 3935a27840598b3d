import parsePhoneNumber from 'libphonenumber-js/min';

const SHOWN = 4;

/**
 * Masks phone numbers (digits, no `+`) as country code and last four: `+62…4821`. Within one group two numbers never
 * look alike: where they would, more digits of the end are shown.
 * @param among all numbers they must not be confused with
 * @returns the mask of each number, in the order given
 */
export function maskNumbers(numbers: readonly string[], among: readonly string[] = numbers): string[] {
  return numbers.map((number) => {
    const others = among.filter((other) => other !== number);
    let shown = SHOWN;
    while (shown < number.length && others.some((other) => maskTo(other, shown) === maskTo(number, shown))) shown += 1;
    return maskTo(number, shown);
  });
}

const maskTo = (number: string, shown: number): string => `+${countryCode(number)}…${number.slice(-shown)}`;

const countryCode = (number: string): string =>
  parsePhoneNumber(`+${number}`)?.countryCallingCode ?? number.slice(0, 2);

/**
 * Digits only, as CAMS wants them: `+62 811-0000-1` → `6281100001`; `undefined` when it is no phone number with country
 * code. No country code begins with 0 (E.164). Dashes of every kind and the invisible marks that phones copy along go;
 * full-width digits, as Chinese keyboards write them, are digits.
 */
export function normaliseNumber(typed: string): string | undefined {
  const plain = typed.normalize('NFKC');
  const digits = plain.replace(/[\s().\p{Dash_Punctuation}\p{Format}]/gu, '').replace(/^(\+|00)/, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

/**
 * The full number as people write it: `+62 811-0000-1234`. All its digits, always: where the library takes some for a
 * trunk prefix and drops them, the number is not grouped.
 */
export function formatNumber(number: string): string {
  const grouped = parsePhoneNumber(`+${number}`)?.formatInternational() ?? '';
  return grouped.replace(/\D/g, '') === number ? grouped : `+${number}`;
}
