const digitsOf = (text: string): readonly number[] => Array.from(text, Number);

/** Whether ten digits are a Swedish organisation number: the last one makes the doubled sum even with ten. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = digitsOf(text).reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** Whether digits end in the check digit of GS1, as a location number (GLN) does: weights 3 and 1 from the right. */
export function isGln(text: string): boolean {
  if (!/^\d+$/.test(text)) return false;
  const digits = digitsOf(text);
  const sum = digits.slice(0, -1).toReversed().reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === digits.at(-1);
}

/** Whether digits end in the modulus-11 check digit of Norwegian organisation numbers. */
export function isModulus11(text: string): boolean {
  if (!/^\d+$/.test(text) || Number(text) === 0) return false;
  const digits = digitsOf(text);
  const sum = digits.slice(0, -1).toReversed().reduce((total, digit, index) => total + digit * ((index % 6) + 2), 0);
  return (11 - (sum % 11)) % 11 === digits.at(-1);
}

/** Whether ten digits are a Belgian enterprise number: the last two are 97 less the rest by 97. */
export function isBelgianNumber(text: string): boolean {
  return /^\d{10}$/.test(text) && 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8));
}

/** Whether eleven digits are an Australian business number. */
export function isAustralianNumber(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
  const sum = digitsOf(text).reduce((total, digit, index) => total + (index === 0 ? digit - 1 : digit) * (weights[index] ?? 0), 0);
  return sum % 89 === 0;
}
