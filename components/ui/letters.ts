// Text as it is compared on a surface: without accents and case. Never says who somebody is; that is the names' room.

export const letters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
