import Big from 'big.js';

/** Exact decimal arithmetic; quotients are rounded half up at 40 places. */
export const Decimal = Big();
Decimal.DP = 40;

export type Decimal = InstanceType<typeof Decimal>;

export const decimalPattern = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,23})(?:\.\d{1,12})?$/;

/** Whether `text` is a plain decimal: no exponent, no leading zero, no -0, at most 24 + 12 digits. */
export const isDecimal = (text: string): boolean => decimalPattern.test(text);

/** Digits of a decimal without exponent, trailing zeros dropped. */
export const digits = (value: Decimal): string => value.toFixed();
