/**
 * Units of measure that lines of a centre use, by their codes in UN/ECE Recommendation 20 (and 21 for packages).
 * The recommendation has some two thousand; a code outside this list is reported, so that nothing unreadable is sent.
 */
export type UnitCode = (typeof UNITS)[number];

export const UNITS = [
  'C62', // one
  'H87', // piece
  'EA', // each
  'NAR', // number of articles
  'PR', // pair
  'SET', // set
  'NMP', // number of packs
  'XPK', // package
  'XBX', // box
  'XPP', // piece, as package
  'DPC', // dozen pieces
  'DZN', // dozen
  'MIN', // minute
  'HUR', // hour
  'DAY', // day
  'WEE', // week
  'MON', // month
  'QAN', // quarter
  'ANN', // year
  'LH', // labour hour
  'E49', // working day
  'GRM', // gram
  'KGM', // kilogram
  'MLT', // millilitre
  'LTR', // litre
  'MTQ', // cubic metre
  'CMT', // centimetre
  'MTR', // metre
  'MTK', // square metre
  'KMT', // kilometre
  'KWH', // kilowatt hour
  'LS', // lump sum
  'P1', // per cent
  'ZZ', // mutually defined
] as const;
