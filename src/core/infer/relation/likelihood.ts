/** How likely something is, from 0 to 1, by a logistic model: weighted features and a constant. */
export function likelihood<Name extends string>(
  weights: Readonly<Record<Name | 'constant', number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum = weights.constant;
  for (const name of Object.keys(features) as Name[]) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
