/** The day in UTC, as dates are written. Only commands read the clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);
