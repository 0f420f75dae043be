// The first example computed a second time, by other means: fractions of BigInt for what is paid,
// doubles for present values. It shares no code with the product.

const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

class Fraction {
  constructor(numerator, denominator = 1n) {
    const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n) || 1n;
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }
  static of(text) {
    const [whole, fraction = ""] = String(text).split(".");
    return new Fraction(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  }
  plus(other) {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }
  minus(other) {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }
  times(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }
  isAbove(other) {
    return this.numerator * other.denominator > other.numerator * this.denominator;
  }
  toNumber() {
    return Number(this.numerator) / Number(this.denominator);
  }
}

const zero = new Fraction(0n);
const one = new Fraction(1n);
const least = (a, b) => (a.isAbove(b) ? b : a);
const positive = (a) => (a.isAbove(zero) ? a : zero);

/** The six readings in the order of the page: A to F. */
export const readings = [
  { remuneration: "0.15", tax: "0.2", deducted: true },
  { remuneration: "0.15", tax: "0.2", deducted: false },
  { remuneration: "0.15", tax: "0", deducted: true },
  { remuneration: "0.15", tax: "0", deducted: false },
  { remuneration: "0", tax: "0.2", deducted: true },
  { remuneration: "0", tax: "0", deducted: true },
];

/** The first example. */
export const firstExample = {
  upfront: "1000000000",
  costs: "100000000",
  royaltyRate: "0.05",
  years: 8,
  firstYearSales: "20000000000",
  growth: "0.08",
  discountRate: 0.2,
  amortisationYears: 20,
  minimum: "0.3",
  bands: [
    { to: "1000000000", inventors: "0.3", department: "0.1", institute: "0.6" },
    { to: "5000000000", inventors: "0.35", department: "0.15", institute: "0.5" },
    { to: null, inventors: "0.4", department: "0.15", institute: "0.45" },
  ],
};

/** What each receipt comes to under one reading: authors together, department, institute, State. */
export function share(example, reading) {
  const of = Fraction.of;
  let sales = of(example.firstYearSales);
  const receipts = [of(example.upfront)];
  for (let year = 1; year <= example.years; year += 1) {
    receipts.push(sales.times(of(example.royaltyRate)));
    sales = sales.times(one.plus(of(example.growth)));
  }
  let unrecovered = of(example.costs);
  let profitSoFar = zero;
  return receipts.map((receipt) => {
    const remuneration = receipt.times(of(reading.remuneration));
    let pot = reading.deducted ? receipt.minus(remuneration) : receipt;
    const recovered = least(unrecovered, pot);
    unrecovered = unrecovered.minus(recovered);
    pot = pot.minus(recovered);
    const tax = pot.times(of(reading.tax));
    const profit = pot.minus(tax);
    const parts = { inventors: zero, department: zero, institute: zero };
    let from = zero;
    for (const band of example.bands) {
      const end = profitSoFar.plus(profit);
      const top = band.to === null ? end : least(end, of(band.to));
      const bottom = from.isAbove(profitSoFar) ? from : profitSoFar;
      const inside = positive(top.minus(bottom));
      for (const party of Object.keys(parts)) {
        parts[party] = parts[party].plus(inside.times(of(band[party])));
      }
      if (band.to === null) break;
      from = of(band.to);
    }
    profitSoFar = profitSoFar.plus(profit);
    const missing = positive(profit.times(of(example.minimum)).minus(parts.inventors));
    const reward = parts.inventors.plus(missing);
    let institute = parts.institute.minus(missing);
    if (!reading.deducted) institute = institute.minus(remuneration);
    return {
      receipt: receipt.toNumber(),
      authors: remuneration.plus(reward).toNumber(),
      department: parts.department.toNumber(),
      institute: institute.toNumber(),
      costs: recovered.toNumber(),
      state: tax.toNumber(),
    };
  });
}

/** The value of the right: relief from royalty, mid-year, with tax amortisation benefit. */
export function rightValue(example, reading) {
  const tax = Number(reading.tax);
  const k = example.discountRate;
  let value = 0;
  for (let year = 1; year <= example.years; year += 1) {
    const sales = Number(example.firstYearSales) * (1 + Number(example.growth)) ** (year - 1);
    value += (sales * Number(example.royaltyRate) * (1 - tax)) / (1 + k) ** (year - 0.5);
  }
  const annuity = (1 - (1 + k) ** -example.amortisationYears) / k;
  return value / (1 - (tax / example.amortisationYears) * annuity * (1 + k) ** 0.5);
}

/** The value of the licence: receipts less costs less tax, discounted mid-year. */
export function licenceValue(example, reading) {
  return share(example, reading).reduce((value, paid, year) => {
    const factor = year === 0 ? 1 : (1 + example.discountRate) ** -(year - 0.5);
    return value + (paid.receipt - paid.state) * factor;
  }, -Number(example.costs));
}
