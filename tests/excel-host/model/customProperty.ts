/** A property that people and programs add to those that every document has. */

export type PropertyValue = string | number | boolean;

export interface CustomProperty {
  readonly key: string;
  value: PropertyValue;
}
