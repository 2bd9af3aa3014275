/** An amount as orders and facts state it: always with decimals, also where the quote's currency has none (EV6). */
export const withDecimals = (amount: string): string => (amount.includes('.') ? amount : `${amount}.00`);
